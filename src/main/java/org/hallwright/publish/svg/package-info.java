/// SVG as a surface: the same plans as on screen and paper, with text that stays text.
///
/// Letters are measured with the fonts of the papers, and each line says how long it is, so that it fits with any
/// font.
package org.hallwright.publish.svg;
