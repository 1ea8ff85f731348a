package org.hallwright.service.files;

import java.time.Instant;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.paper.PaperOptions;

/// What is asked of every exported file.
///
/// @param hall code of the only hall to export, empty for all
/// @param at when it is made
public record ExportOptions(String hall, PaperLanguage language, Instant at) {
    PaperOptions paper() {
        return new PaperOptions(language, at);
    }
}
