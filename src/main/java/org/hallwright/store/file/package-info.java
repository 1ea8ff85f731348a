/// The store's own files beside the database: journal, lock, identity and quarantine, byte by byte.
///
/// Every byte and every force goes through [Disk], so that a test can fill the disk at any of them. An interrupt
/// harms nothing here, because no interruptible channel writes. Errors are `IOException`s; what they mean is said
/// above.
@NullMarked
package org.hallwright.store.file;

import org.jspecify.annotations.NullMarked;
