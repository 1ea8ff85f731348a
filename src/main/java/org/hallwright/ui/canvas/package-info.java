/// The drawing canvas of the screen, for plan and timeline: the viewport, the JavaFX surface, zoom and pan, rulers.
///
/// Only here do drawing units become pixels. What is drawn is the painters' affair. JavaFX thread only, except for
/// Viewport, which is a value.
package org.hallwright.ui.canvas;
