/// The exhibitors as rows of a table: put into words, arranged by a query, an order and groups.
///
/// No nodes; what a table does with its rows lies above.
package org.hallwright.ui.roster.row;
