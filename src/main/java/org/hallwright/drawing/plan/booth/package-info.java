/// Booths as they are drawn: sorted into classes of one colour, as boxes in great numbers, with their walls and
/// with what is written on them. In metres with y up; where they stand comes from the sheet.
package org.hallwright.drawing.plan.booth;
