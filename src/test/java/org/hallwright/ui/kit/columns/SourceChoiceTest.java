package org.hallwright.ui.kit.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.hallwright.exchange.table.TableOptions;
import org.junit.jupiter.api.Test;

class SourceChoiceTest {
    private final SourceChoice choice = new SourceChoice();

    @Test
    void atFirstEverythingIsLeftToTheReader() {
        assertThat(choice.options()).isEqualTo(new TableOptions("", "", "", 0));
    }

    @Test
    void aTabIsNamedForTheReader() {
        choice.separator.set("\t");
        assertThat(choice.options().separator()).isEqualTo("tab");
        choice.separator.set(";");
        assertThat(choice.options().separator()).isEqualTo(";");
    }

    @Test
    void whatWasChosenIsForgottenForTheNextFile() {
        choice.encoding.set("Big5");
        choice.separator.set(";");
        choice.sheet.set("Exhibitors");
        choice.headerRow.set(4);

        choice.forget();

        assertThat(choice.options()).isEqualTo(new TableOptions("", "", "", 0));
    }

    @Test
    void everyEncodingOnOfferCanBeRead() {
        assertThat(SourceChoice.ENCODINGS).allMatch(Charset::isSupported).doesNotHaveDuplicates();
    }
}
