/// The store: what makes an edit durable, and brings everything back whatever happened to the process or the disk.
///
/// [Store] is the way in. The whole store lives in memory as a portfolio; the journal file makes an edit durable,
/// the database is an index that can be rebuilt from an archive and the journal. No SQL and no file of ours is
/// known elsewhere. All calls that write belong to one thread; reading the portfolio and the log is safe from any.
@NullMarked
package org.hallwright.store;

import org.jspecify.annotations.NullMarked;
