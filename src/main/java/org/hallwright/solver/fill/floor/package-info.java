/// The hall as rows of booths meet it: what is in their way, which limits they keep, where floor is free.
///
/// Works in a frame that is turned so that rows run along x. Metres.
package org.hallwright.solver.fill.floor;
