package org.hallwright.ui.roster.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFieldsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Exhibitor MAKER = Exhibitor.named(new Id<>("maker"), Name.of("Maker", "制造商"))
            .edit()
            .exhibits(List.of(new Exhibit(Name.of("Loom", "织机"), ExhibitForm.VIDEO, "https://x.example/v")))
            .documents(List.of(new DocumentDue(Name.of("Drawing", "图纸"), DAY, null)))
            .custom(Map.of("Tax no", "1", "", "blank header", "Address", "Line 1\nLine 2"))
            .attended(List.of(2017, 2019))
            .sponsorship(12_500.5)
            .signed(DAY)
            .request(BoothRequest.NONE.withReceived(DAY.minusDays(9)))
            .build();

    private final RecordFields fields = new RecordFields();

    @BeforeEach
    void fill() {
        fields.fill(MAKER);
    }

    @Test
    void whatIsFilledAndReadBackIsTheSame() {
        assertThat(fields.over(MAKER)).isEqualTo(MAKER);
        assertThat(fields.isSound()).isTrue();
    }

    @Test
    void linesAreAddedAndBlankOnesAreNone() {
        fields.exhibits.add(LineDraft.of(new Exhibit(Name.NONE, ExhibitForm.PHYSICAL, "")));
        fields.documents.add(LineDraft.of(new DocumentDue(Name.NONE, null, null)));
        fields.own.add(LineDraft.own("", "nothing"));
        assertThat(fields.over(MAKER).exhibits()).hasSize(1);
        assertThat(fields.over(MAKER).documents()).hasSize(1);

        fields.documents.getLast().zh.set("保险单");
        fields.documents.getLast().first.set("2021/04/30");
        fields.own.add(LineDraft.own("Truck", "7.5 t"));

        assertThat(fields.over(MAKER).documents())
                .contains(new DocumentDue(Name.of("", "保险单"), LocalDate.of(2021, 4, 30), null));
        assertThat(fields.over(MAKER).custom()).containsEntry("Truck", "7.5 t");
    }

    @ParameterizedTest
    @CsvSource({"'2019, 2021', true", "2019；2021, true", "'', true", "last year, false", "19, false"})
    void yearsAreTypedInAnyRow(String typed, boolean sound) {
        fields.attended.set(typed);

        assertThat(fields.isSound()).isEqualTo(sound);
        if (!sound) {
            assertThat(fields.over(MAKER).attended()).isEqualTo(MAKER.attended());
        }
    }

    @Test
    void whatIsNoDayAndNoAmountIsNotSaved() {
        fields.documents.getFirst().second.set("soon");
        assertThat(fields.isSound()).isFalse();
        fields.fill(MAKER);
        fields.signed.set("2021-02-30");
        assertThat(fields.isSound()).isFalse();
        assertThat(fields.over(MAKER).signed()).isEqualTo(DAY);
        fields.fill(MAKER);
        fields.sponsorship.set("much");
        assertThat(fields.isSound()).isFalse();
        fields.sponsorship.set("20,000");
        assertThat(fields.over(MAKER).sponsorship()).isEqualTo(20_000);
        fields.signed.set(" ");
        assertThat(fields.over(MAKER).signed()).isNull();
    }

    @Test
    void anOwnFieldNeedsANameThatNoOtherHas() {
        fields.own.add(LineDraft.own(" Tax no ", "2"));
        assertThat(fields.isSound()).as("one of the two would be lost").isFalse();
        fields.own.getLast().first.set("Truck ");
        assertThat(fields.isSound()).isTrue();
        assertThat(fields.over(MAKER).custom()).containsEntry("Truck", "2").containsEntry("Tax no", "1");

        var unnamed = LineDraft.own("", "what for?");
        fields.own.removeIf(line -> line.first.get().isEmpty());
        fields.own.add(unnamed);
        assertThat(fields.isSound()).as("a header that a file left blank").isTrue();
        fields.own.add(LineDraft.own("", "and this?"));
        assertThat(fields.isSound()).isFalse();
        fields.fill(MAKER.edit().custom(Map.of()).build());
        fields.own.add(unnamed);
        assertThat(fields.isSound(unnamed)).isFalse();
        unnamed.second.set("");
        assertThat(fields.isSound()).isTrue();
    }

    @Test
    void anOwnFieldWithoutAValueIsNoneAsInTheTable() {
        fields.own.forEach(line -> line.second.set(" "));
        assertThat(fields.over(MAKER).custom()).isEmpty();

        var blank = MAKER.edit().custom(Map.of("Tax no", "")).build();
        fields.fill(blank);
        assertThat(fields.over(blank)).isEqualTo(blank);
    }
}
