package org.hallwright.service;

import java.util.Locale;

/// A pack of papers by its stable name, as the command `print` and the window offer it.
public enum Pack {
    /// The programme by day, as a list.
    PROGRAMME,
    /// A sheet for each room and day, to be pinned to its door.
    DOORS,
    /// Each day at a glance: rooms side by side against time.
    TIMETABLE,
    /// The plan of each hall.
    PLAN;

    /// The name on the command line and in file names, such as `programme`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
