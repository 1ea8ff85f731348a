package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.kit.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A picture or a page of a PDF laid under the plan and brought to scale, in the window.
class UnderlayJourneyTest {
    @TempDir
    Path folder;

    private PlanWindow window;

    @BeforeEach
    void open() {
        window = new PlanWindow(folder.resolve("store"));
        window.hall.with(OpenHall.HALL);
    }

    @AfterEach
    void close() {
        window.close();
    }

    /// A drawing of 800 × 500 pixels with a wall all round it.
    private Path scan() throws IOException {
        var image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 500);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(6));
        pen.drawRect(100, 100, 600, 300);
        for (var x = 200; x < 700; x += 100) {
            pen.fillRect(x - 6, 240, 12, 12);
        }
        pen.dispose();
        var file = folder.resolve("scan.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /// Three pages, each with as many squares as its number; the last one upright.
    private Path pdf() throws IOException {
        var file = folder.resolve("venue.pdf");
        try (var document = new PDDocument()) {
            for (var page = 1; page <= 3; page++) {
                var size = page == 3 ? new PDRectangle(300, 600) : new PDRectangle(600, 300);
                var sheet = new PDPage(size);
                document.addPage(sheet);
                try (var pen = new PDPageContentStream(document, sheet)) {
                    for (var square = 0; square < page; square++) {
                        pen.addRect(40 + square * 70, 100, 50, 50);
                        pen.fill();
                    }
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private void lay(Path file) {
        window.files.add(file);
        window.screen.click(window.find("#planMenu"));
        window.screen.run(() -> javafx.stage.Window.getWindows().stream()
                .filter(javafx.scene.control.ContextMenu.class::isInstance)
                .map(javafx.scene.control.ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getText() != null
                        && (item.getText().startsWith("Lay a picture")
                                || item.getText().startsWith("在平面图下")))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private Underlay underlay() {
        return window.hall.state().all(Underlay.class).iterator().next();
    }

    @SuppressWarnings("unchecked")
    private Spinner<Integer> page() {
        return (Spinner<Integer>) window.find(".underlay-card #page");
    }

    @ParameterizedTest
    @CsvSource({"EN, false, en-light", "ZH, true, zh-dark"})
    void aPageOfAPdfIsChosenAndLaidAsWideAsTyped(Language language, boolean dark, String name) throws IOException {
        window.show(language, dark);
        lay(pdf());

        assertThat(PlanWindow.isShown(page())).isTrue();
        window.screen.run(() -> page().increment(2));
        window.picture("underlay-form-" + name);
        var width = (TextField) window.find(".underlay-card #width");
        window.screen.click(width);
        window.screen.type(KeyCode.CONTROL, KeyCode.A);
        window.screen.write("none");
        assertThat(((Button) window.find("#lay")).isDisabled()).isTrue();
        window.screen.type(KeyCode.CONTROL, KeyCode.A);
        window.screen.write("20,5 m");
        window.screen.type(KeyCode.ENTER);

        assertThat(underlay().width()).isEqualTo(20.5);
        assertThat(underlay().depth()).isCloseTo(41, within(0.02));
        assertThat(window.notices).extracting(Notice::key).containsExactly("plan-underlay.done");
        window.screen.run(() -> window.hall.open().undo());
        assertThat(window.hall.state().all(Underlay.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EN, false, en-light", "ZH, true, zh-dark"})
    void twoClicksAndALengthBringItToScale(Language language, boolean dark, String name) throws IOException {
        window.show(language, dark);
        lay(scan());
        window.screen.click(window.find("#lay"));

        window.click(7.5, 7.5);
        window.click(52.5, 7.5);
        assertThat(window.find(".calibration").isVisible()).isTrue();
        window.screen.write("0");
        assertThat(((Label) window.shown(".calibration .problem-line")).getText())
                .isNotEmpty();
        window.screen.type(KeyCode.BACK_SPACE);
        window.screen.write("41 ft");
        window.picture("underlay-calibrate-" + name);
        window.screen.type(KeyCode.ENTER);

        assertThat(window.find(".calibration").isVisible()).isFalse();
        assertThat(underlay().width()).isCloseTo(60 * 12.497 / 45, within(0.1));
        assertThat(window.notices).extracting(Notice::key).last().isEqualTo("plan.calibrated");
        window.picture("underlay-inspector-" + name);
    }

    @Test
    void escapeAtThePromptChangesNothingAndKeepsTheTool() throws IOException {
        window.show(Language.EN, false);
        lay(scan());
        window.screen.click(window.find("#lay"));
        var before = underlay();

        window.click(7.5, 7.5);
        window.click(52.5, 7.5);
        window.screen.write("12,5");
        window.screen.type(KeyCode.ESCAPE);

        assertThat(window.find(".calibration").isVisible()).isFalse();
        assertThat(underlay()).isEqualTo(before);
        window.click(7.5, 7.5);
        window.click(52.5, 7.5);
        assertThat(window.find(".calibration").isVisible()).isTrue();
    }

    @Test
    void withoutAPictureThePointsAreRefusedWithASentence() {
        window.show(Language.EN, false);
        window.screen.type(KeyCode.K);

        window.click(10, 10);

        assertThat(window.notices).extracting(Notice::key).containsExactly("plan.no-underlay");
        assertThat(window.find(".calibration").isVisible()).isFalse();
    }

    @Test
    void anotherPictureTakesItsPlaceAndALockedOneIsNotTaken() throws IOException {
        window.show(Language.EN, false);
        lay(scan());
        window.screen.click(window.find("#calibrating"));
        window.screen.click(window.find("#lay"));
        var before = underlay();

        lay(pdf());
        window.screen.click(window.find("#lay"));

        assertThat(window.hall.state().all(Underlay.class)).hasSize(1);
        assertThat(underlay().id()).isEqualTo(before.id());
        assertThat(underlay().picture()).isNotEqualTo(before.picture());
        assertThat(underlay().width()).isEqualTo(before.width());
        window.screen.click(window.shown(".inspector #lock"));
        window.screen.type(KeyCode.ESCAPE);
        window.click(30, 10);
        assertThat(PlanWindow.isShown(window.find("#lock"))).isFalse();
    }
}
