/// Rows of booths and the aisles across them: where they lie best, what stands in them, how people reach them.
///
/// Searches by dynamic programming over heights and over places along the rows. Metres in a frame.
package org.hallwright.solver.fill.rows;
