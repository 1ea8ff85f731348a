package org.hallwright.publish.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.plan.PlanPainter;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.PlanFixture;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.publish.pdf.PaperFonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgSurfaceTest {
    private static final PaperFonts FONTS = new PaperFonts();
    private static final TextStyle TEXT = TextStyle.of(1, Ink.BLACK);

    @AfterAll
    static void close() {
        FONTS.close();
    }

    private static Document document(boolean yUp, Consumer<SvgSurface> drawing) {
        var surface = new SvgSurface(FONTS, new Bounds(10, 20, 30, 60), 5, yUp);
        drawing.accept(surface);
        return parsed(surface.document("Title", "zh-CN"));
    }

    private static Document parsed(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }

    private static Element first(Document document, String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }

    @Test
    void theViewIsAsLargeAsWhatItShows() {
        var svg = document(true, s -> {}).getDocumentElement();
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 100 200");
        assertThat(svg.getAttribute("xml:lang")).isEqualTo("zh-CN");
        assertThat(svg.getAttribute("font-family")).contains("sans-serif");
    }

    @Test
    void placesAreMeasuredFromTheViewsUpperLeftCorner() {
        var corner = new double[] {10, 60, 30, 60, 30, 20};
        assertThat(first(document(true, s -> s.fill(corner, Ink.BLACK)), "path").getAttribute("d"))
                .isEqualTo("M0 0L100 0L100 200Z");
        assertThat(first(document(false, s -> s.fill(corner, Ink.BLACK)), "path")
                        .getAttribute("d"))
                .isEqualTo("M0 200L100 200L100 0Z");
        assertThat(first(document(false, s -> s.line(10, 20, 11.00006, 20.1111, Stroke.of(Ink.BLACK, 1))), "path")
                        .getAttribute("d"))
                .isEqualTo("M0 0L5 0.556");
    }

    @Test
    void linesHaveTheirWidthDashAndOpacity() {
        var path = first(
                document(
                        true,
                        s -> s.line(10, 20, 30, 20, new Stroke(Ink.of(0xFF0000).withOpacity(0.25), 0.2, 1.5))),
                "path");
        assertThat(path.getAttribute("stroke")).isEqualTo("#ff0000");
        assertThat(path.getAttribute("stroke-width")).isEqualTo("1");
        assertThat(path.getAttribute("stroke-dasharray")).isEqualTo("7.5");
        assertThat(path.getAttribute("stroke-opacity")).isEqualTo("0.25");
        assertThat(path.getAttribute("fill")).isEqualTo("none");
        var whole = first(document(true, s -> s.line(10, 20, 30, 20, Stroke.of(Ink.BLACK, 0.2))), "path");
        assertThat(whole.hasAttribute("stroke-dasharray")).isFalse();
        assertThat(whole.hasAttribute("stroke-opacity")).isFalse();
    }

    @Test
    void textHasItsAlignmentWeightTurnAndLength() {
        var plain = first(document(false, s -> s.text("展位 A1", 12, 22, TEXT)), "text");
        assertThat(plain.getAttribute("x")).isEqualTo("10");
        assertThat(plain.getAttribute("y")).isEqualTo("11.8");
        assertThat(plain.hasAttribute("text-anchor")).isFalse();
        assertThat(Double.parseDouble(plain.getAttribute("textLength"))).isBetween(15.0, 25.0);
        var centred =
                first(document(false, s -> s.text("A", 12, 22, TEXT.centred().inBold())), "text");
        assertThat(centred.getAttribute("text-anchor")).isEqualTo("middle");
        assertThat(centred.getAttribute("font-weight")).isEqualTo("bold");
        var turned = first(
                document(false, s -> s.text("A", 12, 22, TEXT.rightAligned().turned(90))), "text");
        assertThat(turned.getAttribute("text-anchor")).isEqualTo("end");
        assertThat(turned.getAttribute("transform")).isEqualTo("translate(10 10) rotate(-90)");
        assertThat(turned.hasAttribute("x")).isFalse();
    }

    @Test
    void onlyTheNextShapeIsNamed() {
        var svg = document(true, s -> {
            s.name("booth-1", "A101");
            s.fill(new Bounds(10, 20, 12, 22), Ink.BLACK);
            s.fill(new Bounds(12, 20, 14, 22), Ink.BLACK);
        });
        assertThat(svg.getElementsByTagName("g").getLength()).isEqualTo(1);
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(2);
    }

    @Test
    void clipsMayBeNestedAndEachHasItsOwnArea() {
        var svg = document(true, s -> {
            s.clip(new Bounds(10, 20, 20, 40));
            s.clip(new Bounds(12, 22, 14, 24));
            s.unclip();
            s.unclip();
        });
        var areas = svg.getElementsByTagName("rect");
        assertThat(areas.getLength()).isEqualTo(2);
        assertThat(((Element) areas.item(0)).getAttribute("y")).isEqualTo("100");
        assertThat(((Element) areas.item(0)).getAttribute("height")).isEqualTo("100");
        assertThat(first(svg, "g").getAttribute("clip-path")).isEqualTo("url(#clip1)");
    }

    @Test
    void whateverNamesAPlanHasItsSvgIsSoundAndItsIdsAreUnique() {
        var hostile = new String[] {
            "<script>alert(1)</script>",
            "a & b",
            "\"quoted\"",
            "]]>",
            "\u0000\u0008",
            "\uD800",
            "%s %d",
            "展位'>",
            "\uFFFE"
        };
        var random = new Random(3);
        for (var round = 0; round < 12; round++) {
            var sheet = PlanSheet.of(
                    PlanFixture.random(round, 20),
                    PlanFixture.HALL,
                    n -> hostile[random.nextInt(hostile.length)] + n.enFirst());
            var surface = new SvgSurface(FONTS, sheet.bounds(), 30, true);
            new PlanPainter(Palette.print(), PlanLook.print()).paint(sheet, surface);
            var svg = parsed(surface.document(hostile[round % hostile.length], "en"));
            assertThat(svg.getElementsByTagName("script").getLength()).isZero();
            var groups = svg.getElementsByTagName("g");
            var ids = new HashSet<String>();
            for (var i = 0; i < groups.getLength(); i++) {
                var id = ((Element) groups.item(i)).getAttribute("id");
                assertThat(id.isEmpty() || ids.add(id)).isTrue();
            }
            assertThat(ids).hasSize(20);
        }
    }

    @Test
    void numbersAreTheSameInEveryLanguageOfTheMachine() {
        var surface = new SvgSurface(FONTS, Bounds.ofSize(1, 1), 1234.5678, false);
        surface.fill(new Bounds(0, 0, 0.5, 1e-9), Ink.BLACK);
        assertThat(surface.document("T", "en"))
                .contains("M0 0L617.284 0L617.284 0L0 0Z")
                .doesNotContain("617,", "E-");
    }
}
