/// How entries lie in the tables: one repository for each aggregate maps record to row and back, its SQL beside it.
///
/// Lengths are whole millimetres, lists inside a record are JSON. Every row carries its document and a checksum. No
/// connection is opened here and no transaction decided.
@NullMarked
package org.hallwright.store.rows;

import org.jspecify.annotations.NullMarked;
