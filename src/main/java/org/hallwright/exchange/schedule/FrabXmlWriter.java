package org.hallwright.exchange.schedule;

/// Writes frab XML.
final class FrabXmlWriter {
    /// In front of the end of an activity that lasts longer than the format's durations can say.
    static final String END_LINK = "urn:x-hallwright:end:";

    private FrabXmlWriter() {}
}
