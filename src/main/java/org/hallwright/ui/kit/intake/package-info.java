/// The window over a place in which a table on its way in is looked at before it is taken, and the way of a table out.
///
/// Knows lines and problems, no kind of record; the place says how a file is read and what taking it does.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.kit.intake;
