/// What is done on the floor plan: what it shows and what is selected, the tool in hand, the mouse and the keys.
///
/// Knows the canvas and the tools, but none of the bars and panes around them. JavaFX thread only.
package org.hallwright.ui.plan.board;
