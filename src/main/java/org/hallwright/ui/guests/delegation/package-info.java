/// Delegations with their members, programme and reception.
///
/// On the screen's thread.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.guests.delegation;
