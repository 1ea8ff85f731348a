/// One exhibition as one file: written, opened on another desk, and merged where both desks worked on it.
///
/// Calls block; what long takes can be watched and stopped.
@NullMarked
package org.hallwright.service.copies;

import org.jspecify.annotations.NullMarked;
