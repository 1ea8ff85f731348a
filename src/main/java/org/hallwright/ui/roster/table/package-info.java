/// The table of exhibitors on screen: columns that are moved, frozen and filtered, cells that are typed into, blocks
/// that are copied and pasted.
///
/// The rows and what is known of them come from `row`.
package org.hallwright.ui.roster.table;
