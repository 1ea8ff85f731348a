/// Text of files: which encoding it is in, recognised or as named.
///
/// Nothing here knows what the text means; tables, calendars and XML are read from it elsewhere.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.text;
