/// Booths that the roster names and the plan does not answer: the list over the page, and the line of candidates that
/// says which booth is meant. On the screen's thread; the search runs beside it.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.roster.references;
