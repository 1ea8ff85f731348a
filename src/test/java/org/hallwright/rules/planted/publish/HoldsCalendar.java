package org.hallwright.rules.planted.publish;

import biweekly.ICalendar;

/// Breaks: calendars at home.
public final class HoldsCalendar {
    ICalendar held;
}
