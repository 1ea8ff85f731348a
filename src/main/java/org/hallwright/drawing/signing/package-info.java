/// The signing table as it is drawn on the screen and on paper.
///
/// In points; without JavaFX.
@org.jspecify.annotations.NullMarked
package org.hallwright.drawing.signing;
