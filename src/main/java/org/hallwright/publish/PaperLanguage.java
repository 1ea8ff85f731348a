package org.hallwright.publish;

import java.util.List;
import java.util.Locale;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;

/// The language of a paper, which need not be that of the screen.
public enum PaperLanguage {
    EN(Language.EN),
    ZH(Language.ZH),
    /// Chinese first, English beside or below it.
    BOTH(Language.ZH);

    private final Language first;

    PaperLanguage(Language first) {
        this.first = first;
    }

    /// The language that comes first.
    public Language first() {
        return first;
    }

    /// One language or both, the first one first.
    public List<Language> languages() {
        return this == BOTH ? List.of(first, first.other()) : List.of(first);
    }

    /// A name in one line; both names with a space between where the paper has both languages.
    public String pick(Name name) {
        return this == BOTH ? name.both() : first.pick(name);
    }

    /// The name in the first language, or in the other where there is none.
    public String firstOf(Name name) {
        return first.pick(name);
    }

    /// The name in the second language; empty where the paper has one language or the name has one.
    public String secondOf(Name name) {
        var second = first.other().pick(name);
        return this == BOTH && !second.equals(first.pick(name)) ? second : "";
    }

    /// BCP 47, for readers and screen readers.
    public String tag() {
        return first.locale().toLanguageTag();
    }

    /// Only that one.
    public static PaperLanguage of(Language language) {
        return language == Language.ZH ? ZH : EN;
    }

    /// The option's value on the command line: `en`, `zh`, `both`.
    public static PaperLanguage parse(String text) {
        return valueOf(text.strip().toUpperCase(Locale.ROOT));
    }
}
