package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.assertRefused;
import static org.hallwright.exchange.TestFiles.real;
import static org.hallwright.exchange.TestFiles.text;
import static org.hallwright.exchange.plan.Dxf.box;
import static org.hallwright.exchange.plan.Dxf.words;
import static org.hallwright.exchange.plan.Plans.booth;
import static org.hallwright.exchange.plan.Plans.read;
import static org.hallwright.exchange.plan.Plans.rules;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.plan.dxf.DxfWriter;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DxfFilesTest {
    private static Dxf square(double side) {
        return Dxf.with(box("BOOTH", 0, 0, side, side), words("N", "甲01", side / 2, side / 2));
    }

    @Test
    void aRealDrawingShowsItsLayersAndSaysWhatItLeftOut() {
        var preview = read(real("plans/floorplan.dxf"));
        assertThat(preview.layers()).hasSize(24);
        assertThat(preview.layers()).extracting(l -> l.name()).contains("0", "A-DIMS-1", "A-NOTE");
        assertThat(preview.notUnderstood()).contains(new NotUnderstood("DIMENSION · A-DIMS-1", 63, "line 90773"));
        assertThat(preview.elements()).containsKeys("wall", "door", "label");
        // Its header says millimetres, but a house of 1 m is none: it was drawn in inches.
        assertThat(rules(preview)).contains("plan-size-suspicious");
    }

    @ParameterizedTest
    @CsvSource({"1, 118.11", "2, 9.8425", "4, 3000", "5, 300", "6, 3"})
    void theHeaderTellsTheUnit(int code, double side) {
        var found = booth(read(square(side).unit(code).file()), "甲01").footprint();
        assertThat(found.bounds().width()).isEqualTo(3);
    }

    @Test
    void withoutAUnitItIsGuessedAndFeetAreQuestioned() {
        assertThat(booth(read(square(3000).unit(0).file()), "甲01").footprint())
                .isEqualTo(Footprint.rectangle(0, 0, 3, 3));
        assertThat(rules(read(square(3000).unit(0).file()))).contains("plan-unit-guessed");
        assertThat(rules(read(square(10).unit(6).file()))).contains("plan-unit-suspicious");
        assertThat(booth(read(square(10).unit(6).file(), "", "ft"), "甲01").footprint())
                .isEqualTo(Footprint.rectangle(0, 0, 3.048, 3.048));
    }

    @Test
    void chineseIsReadInTheCodePageOfItsTimeAndAsCodes() {
        var old = square(3).header("9", "$ACADVER", "1", "AC1015", "9", "$DWGCODEPAGE", "3", "ANSI_936");
        assertThat(booth(read(old.file(Charset.forName("GBK"))), "甲01")).isNotNull();
        var taiwan = square(3).header("9", "$ACADVER", "1", "AC1018", "9", "$DWGCODEPAGE", "3", "ansi_950");
        assertThat(booth(read(taiwan.file(Charset.forName("Big5"))), "甲01")).isNotNull();
        var unicode = square(3).header("9", "$ACADVER", "1", "AC1021", "9", "$DWGCODEPAGE", "3", "ANSI_936");
        assertThat(booth(read(unicode.file()), "甲01")).isNotNull();
        var coded = Dxf.with(box("BOOTH", 0, 0, 3, 3), words("N", "\\U+7532\\M+5BCD701", 1, 1));
        assertThat(booth(read(coded.file()), "甲甲01")).isNotNull();
    }

    @Test
    void aFileThatIsCutShortIsReadAsFarAsItGoesAndSaysSo() {
        var whole = square(3).text();
        var cut = read(text("cut.dxf", whole.substring(0, whole.lastIndexOf("ENDSEC"))));
        assertThat(cut.booths()).isEqualTo(1);
        assertThat(rules(cut)).contains("plan-cut-short");
        assertThat(rules(read(text("whole.dxf", whole)))).doesNotContain("plan-cut-short");
    }

    @Test
    void otherFilesAreRefusedWithASentence() {
        assertRefused("exchange.broken-dxf", () -> read(text("a.dxf", "Dear Sir or Madam\nplease find\n")));
        assertRefused("exchange.broken-dxf", () -> read(text("a.dxf", "0\nLINE")));
        assertRefused("exchange.dwg", () -> read(text("a.dxf", "AC1018\0\0")));
        assertRefused("exchange.dwg", () -> read(text("a.dwg", "AC1018")));
        assertRefused("exchange.dxf-binary", () -> read(text("a.dxf", "AutoCAD Binary DXF\r\n\032\0")));
    }

    @Test
    void blocksWithinBlocksEndInASentenceOrAList() {
        var bomb = new Dxf().block("b0", Dxf.line("WALL", 0, 0, 1, 1));
        for (var i = 1; i < 12; i++) {
            bomb.block("b" + i, "0|INSERT|8|0|2|b" + (i - 1) + "|70|50|71|50|44|1|45|1|10|0|20|0");
        }
        assertRefused(
                "exchange.too-many-shapes",
                () -> read(bomb.add("0|INSERT|8|0|2|b11|10|0|20|0").file()));
        var circle = new Dxf().block("o", "0|INSERT|8|0|2|o|10|1|20|0").add("0|INSERT|8|0|2|o|10|0|20|0");
        assertThat(read(circle.file()).notUnderstood())
                .extracting(NotUnderstood::what)
                .containsExactly("INSERT · 0");
    }

    @Test
    void ourDrawingSpeaksToOtherProgramsToo() {
        var state = RandomPlans.plan(new Random(1));
        var bytes = DxfWriter.write(state, List.of());
        var bare = new String(bytes, StandardCharsets.UTF_8).replaceAll("(?m)^100[01]\n.*\n", "");
        var preview = read(SourceFile.of("bare.dxf", bare.getBytes(StandardCharsets.UTF_8)));
        assertThat(preview.layers()).hasSizeGreaterThan(10);
        // Booths of the random plan overlap, so that not each number stands in one outline only.
        assertThat(preview.booths()).isGreaterThan(20);
        assertThat(Plans.halls(preview)).hasSize(1);
        assertThat(preview.elements()).containsKeys("wall", "pillar", "door", "fire-point", "utility-point", "zone");
    }

    @Test
    void whatWasMovedElsewhereStaysMoved() {
        var state = RandomPlans.plan(new Random(1));
        var text = new String(DxfWriter.write(state, List.of()), StandardCharsets.UTF_8);
        var start = text.indexOf("AcDbCircle");
        var moved = text.substring(0, start)
                + text.substring(start).replaceFirst("10\n[^\n]*\n20\n[^\n]*\n", "10\n99\n20\n11\n");
        var preview = read(SourceFile.of("p.dxf", moved.getBytes(StandardCharsets.UTF_8)), state);
        assertThat(preview.entries()).hasSize(1);
        assertThat(preview.entries().getFirst().id().value()).isEqualTo("fire");
        assertThat(Plans.elements(preview).getFirst().bounds().centreX()).isEqualTo(99);
    }
}
