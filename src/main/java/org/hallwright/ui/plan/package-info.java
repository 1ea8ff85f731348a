/// The floor plan: halls on one canvas, tools that draw and move booths, and the list from which they are given
/// out.
///
/// Tools lie in `tool`, the panes about what is selected in `inspect`; both know nothing of this package. Lengths
/// are metres; only the viewport knows pixels.
package org.hallwright.ui.plan;
