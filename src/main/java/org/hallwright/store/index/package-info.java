/// The database: an index of the store's present state and its history, which can be built anew at any time.
///
/// Rows of entries are the business of the package rows; here are the connection, the transaction, the change log
/// and the checksums over everything. One connection, one thread, never interrupted. Errors are run-time
/// exceptions.
@NullMarked
package org.hallwright.store.index;

import org.jspecify.annotations.NullMarked;
