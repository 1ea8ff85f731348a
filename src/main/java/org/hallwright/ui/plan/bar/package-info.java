/// The bars around the plan: which hall and how it is seen above, the tools at its left, the state of things below.
///
/// Made of actions and of what the board shows; knows no pane.
package org.hallwright.ui.plan.bar;
