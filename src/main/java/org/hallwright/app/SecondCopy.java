package org.hallwright.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Remembers when the user last put an archive elsewhere, such as on a stick, and says when it is time again.
///
/// Archives beside the store and their mirror lie on this machine; a lost laptop takes them along.
///
/// @param file in which the day is kept
record SecondCopy(Path file, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(SecondCopy.class);
    private static final int DAYS = 7;

    /// Whether no copy is known of the last seven days.
    boolean isDue() {
        try {
            return !Files.exists(file)
                    || LocalDate.parse(Files.readString(file).strip())
                            .plusDays(DAYS)
                            .isBefore(LocalDate.now(clock));
        } catch (IOException | DateTimeParseException e) {
            LOG.warn("The day of the last copy cannot be read", e);
            return true;
        }
    }

    /// To be called when a copy was made.
    void made() {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, LocalDate.now(clock).toString());
        } catch (IOException e) {
            LOG.warn("The day of the copy cannot be kept", e);
        }
    }
}
