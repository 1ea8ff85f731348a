/// Exhibitor rosters in and out: whose column is whose, which rows are the same company, which booths are meant.
///
/// Merging never empties a field: a blank cell keeps what the roster has, and a column that no field takes is kept
/// as a custom one. Importing the same file twice changes nothing.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.roster;
