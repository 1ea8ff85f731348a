package org.hallwright.service.files;

import java.time.Instant;
import java.util.List;
import org.hallwright.i18n.Language;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.paper.PaperOptions;

/// What is asked of every exported file.
///
/// @param hall code of the only hall to export, empty for all
/// @param languages one, or two of which the first comes first
/// @param at when it is made
public record ExportOptions(String hall, List<Language> languages, Instant at) {
    public ExportOptions {
        languages = List.copyOf(languages);
    }

    Language first() {
        return languages.getFirst();
    }

    PaperLanguage paperLanguage() {
        return languages.size() > 1 ? PaperLanguage.BOTH : first() == Language.ZH ? PaperLanguage.ZH : PaperLanguage.EN;
    }

    PaperOptions paper() {
        return new PaperOptions(paperLanguage(), at);
    }
}
