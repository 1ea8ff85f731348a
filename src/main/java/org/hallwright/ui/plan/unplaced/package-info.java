/// The exhibitors without a booth: their list beside the plan, and the way of one of them onto a booth.
///
/// Knows the board, on which booths are found, but not the panes around it.
package org.hallwright.ui.plan.unplaced;
