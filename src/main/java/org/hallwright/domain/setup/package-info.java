/// Move-in and set-up: docks, when each booth's truck must be checked in, and what has to be done by when.
///
/// Times are local to the exhibition's time zone.
package org.hallwright.domain.setup;
