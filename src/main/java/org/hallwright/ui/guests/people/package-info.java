/// The table of guests in protocol order, the card of one and its form.
///
/// On the screen's thread.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.guests.people;
