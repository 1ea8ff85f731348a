/// The tools of the plan editor, one class each: what a press, a drag and a release mean.
///
/// In metres and without a window; a tool shows a preview while dragging, and only the release has an outcome.
package org.hallwright.ui.plan.tool;
