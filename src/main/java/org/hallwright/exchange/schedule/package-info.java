/// Schedules in and out: frab and pentabarf XML, frab and pretalx JSON, iCalendar, tables.
///
/// Each reader gives the same parsed form, and one importer turns that into activities, rooms, tracks and guests.
/// Times are the wall clock of the place. The calendar library stays behind this package; XML is read without
/// document types.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.schedule;
