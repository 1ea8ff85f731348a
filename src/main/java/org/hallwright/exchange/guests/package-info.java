/// Guests and projects in and out as tables: CSV, TSV, XLSX, JSON.
///
/// Each importer works out one change, finds again what it brought before, and lists what it could not read. A cell
/// that is not understood is kept with the notes, so that nothing is lost.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.guests;
