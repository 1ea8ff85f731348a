/// What the user does to guests, delegations and projects, and to the order in which projects are signed.
///
/// Each verb is one change; what it names and is no longer there is passed over.
@org.jspecify.annotations.NullMarked
package org.hallwright.service.guests;
