/// The place of the exhibitors: the table of all of them, its filter and columns, and what is done to several at
/// once.
///
/// The form for one exhibitor lies in `form`, the import of a file in `intake`. All on the screen's thread.
package org.hallwright.ui.roster;
