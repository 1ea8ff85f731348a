package org.hallwright.rules.planted.service;

import java.time.LocalDate;
import org.hallwright.ArchitectureException;

/// Would break the rule on time, were it not excused.
@ArchitectureException(reason = "Shows that an excused class is left alone.")
public final class ExcusedClockReader {
    LocalDate today() {
        return LocalDate.now();
    }
}
