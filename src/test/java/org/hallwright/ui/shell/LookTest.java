package org.hallwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The look of the window: each part changes alone, and each theme has a sheet that is there.
class LookTest {
    private static final Look LIGHT = new Look(Language.EN, false);

    @Test
    void theLanguageChangesWithoutTheTheme() {
        assertThat(LIGHT.inDark(true).inLanguage(Language.ZH)).isEqualTo(new Look(Language.ZH, true));
    }

    @Test
    void theThemeChangesWithoutTheLanguage() {
        assertThat(new Look(Language.ZH, false).inDark(true)).isEqualTo(new Look(Language.ZH, true));
    }

    @Test
    void lightAndDarkWearDifferentSheets() {
        assertThat(LIGHT.theme()).isNotEqualTo(LIGHT.inDark(true).theme());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSheetIsInTheProgram(boolean dark) {
        assertThat(getClass().getResource(LIGHT.inDark(dark).theme())).isNotNull();
    }
}
