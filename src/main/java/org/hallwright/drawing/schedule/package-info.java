/// Draws one day of the programme: rooms side by side against time.
///
/// In points with y down. A [org.hallwright.drawing.schedule.ScheduleSheet] is derived from a state, a
/// [org.hallwright.drawing.schedule.ScheduleGrid] says where it lies, and the painter draws it there;
/// the same grid tells the screen what was hit.
package org.hallwright.drawing.schedule;
