/// Revisions of the plan over the floor plan: their list and steps, and two of them side by side.
///
/// Knows the canvas and the actions of the plan, not the board on which it is edited.
package org.hallwright.ui.plan.revision;
