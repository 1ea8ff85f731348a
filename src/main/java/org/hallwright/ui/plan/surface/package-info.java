/// What the hall is drawn on: the canvas with its viewport, the legend over it, the blink of what was found.
///
/// JavaFX thread only; knows the painters, but no tool and no selection.
package org.hallwright.ui.plan.surface;
