/// Who gets which booth: assignments through their states, and holds.
///
/// At most one assignment that is not declined stands on a booth; a hold and an assignment may meet, and are
/// checked.
package org.hallwright.domain.assignment;
