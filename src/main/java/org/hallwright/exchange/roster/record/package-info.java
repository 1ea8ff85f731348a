/// The records that hang on an exhibitor, as columns of a table hold them side by side: exhibits, documents due,
/// points.
///
/// Words of cells become records here and records words; which column is which field is known outside.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.roster.record;
