package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.exchange.TestFiles.assertRefused;
import static org.hallwright.exchange.TestFiles.real;
import static org.hallwright.exchange.TestFiles.text;
import static org.hallwright.exchange.plan.Plans.booth;
import static org.hallwright.exchange.plan.Plans.elements;
import static org.hallwright.exchange.plan.Plans.rules;

import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Wall;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.hallwright.exchange.plan.feature.PlanLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgImportTest {
    private static SourceFile svg(String content) {
        return text(
                "hall.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:inkscape='http://i' xmlns:xlink='http://x'"
                        + " viewBox='0 0 100 100'>" + content + "</svg>");
    }

    private static PlanPreview read(String content) {
        return Plans.read(svg(content), "", "1");
    }

    @Test
    void aRealBoothMapGivesItsTwelveBooths() {
        var preview = Plans.read(real("plans/coscup-3F-4F.svg"));
        assertThat(preview.booths()).isEqualTo(12);
        assertThat(preview.unlabelled()).isZero();
        assertThat(elements(preview))
                .extracting(e -> ((Booth) e).number())
                .contains("A1", "B1", "B2", "B3", "C1", "C4");
        assertThat(rules(preview)).contains("plan-scale-guessed");
        assertThat(preview.notUnderstood()).extracting(NotUnderstood::what).contains("path · 樓層位置");
    }

    @Test
    void boothsAreNamedByTextLabelOrId() {
        var preview = read("<rect x='0' y='0' width='3' height='3'/><text x='1' y='2' font-size='1'>A1</text>"
                + "<rect x='10' y='0' width='3' height='6' inkscape:label='booth-A2'/>"
                + "<rect id='_x31_03' x='20' y='0' width='3' height='3'/>"
                + "<rect id='rect4711' x='30' y='0' width='3' height='3'/>"
                + "<g id='B-07'><polygon points='40,0 46,0 43,-5'/></g>");
        assertThat(elements(preview)).extracting(e -> ((Booth) e).number()).containsExactly("A1", "A2", "103", "B-07");
        assertThat(booth(preview, "A2").footprint()).isEqualTo(Footprint.rectangle(10, -6, 3, 6));
        assertThat(preview.notUnderstood()).containsExactly(new NotUnderstood("rect", 1, "#rect4711, line 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M0 0h3v3h-3z|9",
                "m10,10 3,0 0,3 -3,0z|9",
                "M0,0L3,0,3,3,0,3Z|9",
                "M0 0H3V3H0Z|9",
                "M0 0C0 0 6 0 6 0V6H0Z|36",
                "M0 3A3 3 0 0 1 6 3A3 3 0 01 0 3z|28.26",
                "M0 0Q3-3 6 0V6H0z|42",
                "M0 0q3-3 6 0t6 0v6h-12z|72",
                "M0 0c2-2 4-2 6 0s4 2 6 0v6h-12z|72",
                "M1e1.5.5.5l3 0V4|0"
            })
    void pathsAreReadHoweverTheyAreWritten(String data, double area) {
        var preview = read("<path id='A1' d='" + data + "'/>");
        if (area == 0) {
            assertThat(preview.booths()).isZero();
        } else {
            assertThat(booth(preview, "A1").netArea()).isCloseTo(area, within(0.15));
        }
    }

    @Test
    void transformsOfAllGroupsApply() {
        var preview = read("<g transform='translate(10 -20)'><g transform='rotate(90) scale(2,1)'>"
                + "<rect id='A1' width='3' height='3'/></g></g>");
        assertThat(booth(preview, "A1").footprint()).isEqualTo(Footprint.rectangle(7, 14, 3, 6));
        var turned = read("<rect id='A1' width='3' height='6' transform='rotate(-30)'/>");
        assertThat(booth(turned, "A1").netArea()).isCloseTo(18, within(0.01));
    }

    @Test
    void layersOfDrawingProgramsAreLayersAndWallsAreWalls() {
        var preview = read(
                "<g inkscape:groupmode='layer' inkscape:label='墙'><line x2='9' y2='0'/></g>"
                        + "<g id='stands'><rect width='3' height='3'/><rect x='9' width='3' height='3'/></g><g id='off' style='display:none'><rect/></g>");
        assertThat(preview.layers())
                .containsExactly(new PlanLayer("墙", 1, LayerKind.WALL), new PlanLayer("stands", 2, LayerKind.BOOTH));
        assertThat(elements(preview)).hasSize(3).first().isInstanceOf(Booth.class);
        assertThat(elements(preview)).last().isInstanceOf(Wall.class);
    }

    @Test
    void aSymbolStandsWhereItIsUsed() {
        var preview = read("<defs><rect id='b' width='3' height='3'/></defs>"
                + "<use xlink:href='#b' x='10' id='A1'/><use href='#b' y='10' id='A2'/><use href='#none'/>");
        assertThat(preview.notUnderstood()).extracting(NotUnderstood::what).containsExactly("use");
        assertThat(booth(preview, "A1").footprint()).isEqualTo(Footprint.rectangle(10, -3, 3, 3));
        assertThat(booth(preview, "A2").footprint()).isEqualTo(Footprint.rectangle(0, -13, 3, 3));
    }

    @Test
    void nothingInItIsRunOrFetched() {
        var preview = read("<script>alert(1)</script><foreignObject><body/></foreignObject>"
                + "<image href='file:///etc/passwd'/><rect id='A1' width='3' height='3' onclick='evil()'/>");
        assertThat(preview.booths()).isEqualTo(1);
        assertThat(preview.notUnderstood())
                .extracting(NotUnderstood::what)
                .containsExactly("script", "foreignObject", "image");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://nowhere.invalid/svg11.dtd\">",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\"> <!ENTITY y \"&x;&x;\">]>"
            })
    void aDocumentTypeIsPassedOver(String doctype) {
        var file = text(
                "a.svg",
                "<?xml version='1.0'?>" + doctype
                        + "<svg><text x='1' y='1'>&x;&y;secret</text><rect id='A1' width='3' height='3'/></svg>");
        var preview = Plans.read(file, "", "1");
        assertThat(preview.booths()).isEqualTo(1);
        assertThat(preview.notUnderstood()).extracting(NotUnderstood::where).allMatch(w -> w.startsWith("secret"));
    }

    @Test
    void otherFilesAreRefusedWithASentence() {
        assertRefused("exchange.broken-xml", () -> Plans.read(text("a.svg", "<svg><g></svg>")));
        assertRefused("exchange.no-svg", () -> Plans.read(text("a.svg", "<html/>")));
        assertRefused("exchange.binary", () -> Plans.read(text("a.svg", "\0\1\2\3\0\0\0\0")));
        assertRefused("exchange.too-many-shapes", () -> Plans.read(text("a.svg", "<svg>" + "<g>".repeat(5000))));
        var bomb = new StringBuilder("<g id='u0'><rect width='1' height='1'/></g>");
        for (var i = 1; i <= 8; i++) {
            bomb.append("<g id='u").append(i).append("'>");
            bomb.append(("<use href='#u" + (i - 1) + "'/>").repeat(20)).append("</g>");
        }
        assertRefused("exchange.too-many-shapes", () -> read(bomb.toString()));
    }
}
