package org.hallwright.publish.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.publish.PaperLanguage;

/// What is asked of every paper.
///
/// @param printed when it is printed
public record PaperOptions(PaperLanguage language, Instant printed) {
    LocalDate printedOn(Exhibition exhibition) {
        return LocalDate.ofInstant(printed, ZoneId.of(exhibition.zone()));
    }
}
