/// What the words in a table's cells are by themselves: a country, a province, an address, a number with a unit.
///
/// Nothing here knows of columns, fields or exhibitors.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.roster.content;
