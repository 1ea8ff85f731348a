/// The forms beside the timetable: one activity with its place and people, and one room.
///
/// A form holds what the user is typing; applying it is the affair of who shows it.
package org.hallwright.ui.schedule.form;
