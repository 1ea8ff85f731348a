/// The order in which projects are signed in an activity, and who sits where at the table.
///
/// Worked out from the activity and the projects; what the user sets of it is in the activity.
@org.jspecify.annotations.NullMarked
package org.hallwright.domain.schedule.signing;
