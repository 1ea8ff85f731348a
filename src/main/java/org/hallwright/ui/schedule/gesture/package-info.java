/// What a drag on the timetable means: places, hits and gestures, and how a proposal is drawn over the day.
///
/// Values and pure functions in rooms, minutes and points; no node, no thread, no edit.
package org.hallwright.ui.schedule.gesture;
