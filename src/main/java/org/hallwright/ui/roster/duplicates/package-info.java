/// The search for exhibitors that are in the roster twice: pairs, the two records side by side, and what to do with
/// them.
///
/// All on the screen's thread.
package org.hallwright.ui.roster.duplicates;
