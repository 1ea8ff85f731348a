/// How records are written as JSON: in the journal, in archives and in nested columns, always in the same bytes.
///
/// Canonical: fields sorted, defaults left out, so that equal records have equal checksums and a field that a later
/// version adds changes none. Strict: an unknown field is damage. No files and no tables here.
@NullMarked
package org.hallwright.store.codec;

import org.jspecify.annotations.NullMarked;
