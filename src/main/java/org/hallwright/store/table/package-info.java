/// How an entry becomes a row of a table and back, whatever its kind: columns, checksum, insert and delete.
///
/// Which columns a kind has is the business of the package rows. Lengths are whole millimetres in the tables.
@NullMarked
package org.hallwright.store.table;

import org.jspecify.annotations.NullMarked;
