/// Fills a hall's floor with rows of booths: which direction, which offsets, where aisles run across the rows.
///
/// Everything is worked out in a frame turned so that rows run along x; metres throughout. Knows the plan
/// and the limits it is given, but neither who asks nor what is stored. Runs on any thread, remembers nothing.
package org.hallwright.solver.fill;
