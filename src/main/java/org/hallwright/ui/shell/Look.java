package org.hallwright.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import org.hallwright.i18n.Language;

/// How the window looks: its language and its theme.
public record Look(Language language, boolean dark) {
    public Look inLanguage(Language newLanguage) {
        return new Look(newLanguage, dark);
    }

    /// The style sheet beneath all others, with the colours that views name.
    public String theme() {
        var theme = dark ? new PrimerDark() : new PrimerLight();
        return theme.getUserAgentStylesheet();
    }

    public Look inDark(boolean nowDark) {
        return new Look(language, nowDark);
    }
}
