/// Small values that every feature shares: identities, names in two languages, money.
///
/// What belongs here has no identity of its own and no feature. Nothing here does I/O or knows a language of the
/// screen.
package org.hallwright.domain.value;
