/// What all tools of the plan editor share: the pointer, the floor, the preview and the outcome of a gesture.
///
/// In metres and without a window; a tool shows a preview while dragging, and only the release has an
/// outcome. Tools that select lie in `select`, tools that draw in `draw`.
package org.hallwright.ui.plan.tool;
