/// The place of people: guests with their cards, delegations, and who may be one person.
///
/// On the screen's thread.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.guests;
