/// The archive: everything of a store as JSON in a ZIP, for backups, for moving house and for exchange between
/// people.
///
/// It is written from the immutable state and read with suspicion: counted, bounded, checked against its manifest.
/// It never holds a database file, so that reading one of a stranger runs nothing.
@NullMarked
package org.hallwright.store.archive;

import org.jspecify.annotations.NullMarked;
