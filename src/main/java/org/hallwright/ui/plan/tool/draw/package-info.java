/// The tools that draw: a rectangle, a path from corner to corner, a point, rows, copies in a line; and
/// measure.
///
/// What comes of what is drawn is given to a tool by a goal, so that there are few tools and many things
/// to draw. In metres and without a window.
package org.hallwright.ui.plan.tool.draw;
