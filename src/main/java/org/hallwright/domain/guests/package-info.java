/// Guests and their delegations, and the projects that are signed.
///
/// In which activity a guest appears or a project is signed is said by the activity.
package org.hallwright.domain.guests;
