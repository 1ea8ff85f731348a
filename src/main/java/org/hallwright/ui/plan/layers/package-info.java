/// What of the plan is shown, hidden and locked, and what its colours mean: the pane and its state.
///
/// Knows the drawing's layers, and neither the board nor what is selected.
package org.hallwright.ui.plan.layers;
