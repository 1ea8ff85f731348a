/// Tables in and out: CSV, TSV, XLSX and JSON lists become rows of text, whatever their encoding and separator.
///
/// Nothing here knows what a column means. The libraries for sheets stay behind this package; every reader is
/// bounded.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.table;
