package org.hallwright.i18n;

import java.util.Locale;
import org.hallwright.domain.value.Name;

/// A working language of the program, on screen or on paper.
public enum Language {
    EN(Locale.ENGLISH),
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// Chinese for any Chinese locale, English for all others.
    public static Language of(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? ZH : EN;
    }

    public Locale locale() {
        return locale;
    }

    /// The name as a reader of this language wants it, or in the other language where there is no such name.
    public String pick(Name name) {
        return this == ZH ? name.zhFirst() : name.enFirst();
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }
}
