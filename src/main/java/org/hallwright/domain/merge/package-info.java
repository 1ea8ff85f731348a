/// Two copies of one exhibition that were both worked on, brought together record by record.
///
/// Everything here is computed from three immutable states: that from which both copies began, mine and theirs.
@NullMarked
package org.hallwright.domain.merge;

import org.jspecify.annotations.NullMarked;
