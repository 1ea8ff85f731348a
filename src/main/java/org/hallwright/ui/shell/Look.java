package org.hallwright.ui.shell;

import org.hallwright.i18n.Language;

/// How the window looks: its language and its theme.
public record Look(Language language, boolean dark) {
    public Look inLanguage(Language newLanguage) {
        return new Look(newLanguage, dark);
    }

    public Look inDark(boolean nowDark) {
        return new Look(language, nowDark);
    }
}
