package org.hallwright.publish;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;

/// Words and dates of a paper as names in its languages, from which one or both are picked.
public final class PaperWords {
    private final PaperLanguage language;
    private final Messages en = Messages.of(Language.EN);
    private final Messages zh = Messages.of(Language.ZH);
    private final Formats enFormats = new Formats(Language.EN);
    private final Formats zhFormats = new Formats(Language.ZH);

    public PaperWords(PaperLanguage language) {
        this.language = language;
    }

    public PaperLanguage language() {
        return language;
    }

    /// A text in both languages, to be picked from.
    public Name both(String key, Object... args) {
        return new Name(en.text(key, args), zh.text(key, args));
    }

    /// A text in one line.
    public String text(String key, Object... args) {
        return pick(both(key, args));
    }

    /// The word for a constant in one line.
    public String text(String family, Enum<?> constant) {
        return pick(new Name(en.text(family, constant), zh.text(family, constant)));
    }

    /// A date as each language writes it.
    public Name date(LocalDate day, BiFunction<Formats, LocalDate, String> style) {
        return new Name(style.apply(enFormats, day), style.apply(zhFormats, day));
    }

    /// Numbers, areas and the like, as the first language writes them.
    public Formats formats() {
        return language.first() == Language.ZH ? zhFormats : enFormats;
    }

    public String pick(Name name) {
        return language.pick(name);
    }

    public String first(Name name) {
        return language.firstOf(name);
    }

    public String second(Name name) {
        return language.secondOf(name);
    }
}
