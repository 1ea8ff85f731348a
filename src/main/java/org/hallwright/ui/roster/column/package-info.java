/// The columns of the roster's tables: those of the table of exhibitors, ours and those that files brought, and plain
/// ones of words for the lists beside it. On the screen's thread.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.roster.column;
