package org.hallwright.publish.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.PlanFixture;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.paper.PaperOptions;
import org.hallwright.publish.pdf.PaperFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PlanSvgTest {
    @TempDir
    Path folder;

    private Document plan() throws Exception {
        return plan(PlanFixture.hall());
    }

    private Document plan(ExhibitionState state) throws Exception {
        var file = folder.resolve("plan.svg");
        var paper = new PaperOptions(PaperLanguage.BOTH, Instant.parse("2021-09-01T08:00:00Z"));
        PlanSvg.write(state, PlanFixture.HALL, file, paper, PlanLook.print(), frame -> "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static List<Element> elements(Document document, String name) {
        var list = new ArrayList<Element>();
        var nodes = document.getElementsByTagName(name);
        for (var i = 0; i < nodes.getLength(); i++) {
            list.add((Element) nodes.item(i));
        }
        return list;
    }

    @Test
    void itIsSoundXmlInWhichEveryBoothIsAGroupWithItsNumber() throws Exception {
        var booths = elements(plan(), "g").stream()
                .filter(g -> g.getAttribute("id").startsWith("booth-"))
                .toList();
        assertThat(booths).hasSize(20);
        assertThat(booths).anySatisfy(g -> {
            assertThat(g.getAttribute("id")).isEqualTo("booth-booth-A10");
            assertThat(g.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A10");
        });
    }

    @Test
    void textStaysText() throws Exception {
        var texts =
                elements(plan(), "text").stream().map(Element::getTextContent).toList();
        assertThat(String.join("|", texts)).contains("A10", "松吉", "舞台");
    }

    @Test
    void itsFootNamesHallRevisionStateDateAndScale() throws Exception {
        var texts =
                elements(plan(), "text").stream().map(Element::getTextContent).toList();
        assertThat(texts)
                .contains("10 m")
                .anySatisfy(name -> assertThat(name).contains("春季博览会"))
                .anySatisfy(foot -> assertThat(foot).contains("A馆", "版本", "A · ", "草稿", "2021年9月1日"));
    }

    @Test
    void theArrowToTheNorthIsDrawnWhereNorthIsKnown() throws Exception {
        assertThat(elements(plan(), "text")).noneMatch(t -> t.getTextContent().equals("N"));
        var state = PlanFixture.hall();
        var hall = state.get(PlanFixture.HALL).withNorth(0.0);
        var known = state.apply(new ChangeBuilder(state).put(hall).build(Label.of("x")));
        assertThat(elements(plan(known), "text"))
                .anyMatch(t -> t.getTextContent().equals("N"));
    }

    @Test
    void yGrowsUpwardsOnThePlanAndDownwardsInTheFile() throws Exception {
        var texts = elements(plan(), "text");
        var low = y(texts, "E1");
        var high = y(texts, "D1");
        assertThat(low).isGreaterThan(high);
    }

    private static double y(List<Element> texts, String text) {
        return texts.stream()
                .filter(t -> t.getTextContent().equals(text))
                .mapToDouble(t -> Double.parseDouble(t.getAttribute("y")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatXmlDoesNotAllowIsEscaped() throws Exception {
        try (var fonts = new PaperFonts()) {
            var surface = new SvgSurface(fonts, Bounds.ofSize(10, 10), 10, false);
            surface.clip(Bounds.ofSize(5, 5));
            surface.name("a\"b", "<&>");
            surface.fill(Bounds.ofSize(1, 1), Ink.BLACK.withOpacity(0.5));
            surface.text("a < b & \"c\"\u0001", 1, 1, TextStyle.of(1, Ink.BLACK).turned(90));
            surface.unclip();
            var file = folder.resolve("x.svg");
            java.nio.file.Files.writeString(file, surface.document("<Title>", "en"));
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            assertThat(elements(document, "text").getFirst().getTextContent()).isEqualTo("a < b & \"c\" ");
            assertThat(elements(document, "title"))
                    .extracting(Element::getTextContent)
                    .containsExactly("<Title>", "<&>");
        }
    }
}
