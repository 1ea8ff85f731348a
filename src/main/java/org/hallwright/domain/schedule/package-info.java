/// The programme: rooms, tracks and activities of twenty minutes or a month, and what clashes in it.
///
/// Times are local to the exhibition's time zone. An activity knows its people and the projects signed in it.
package org.hallwright.domain.schedule;
