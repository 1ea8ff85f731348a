package org.hallwright.ui.plan.underlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.i18n.Language;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.files.ExportOptions;
import org.hallwright.service.files.ExportService;
import org.hallwright.service.files.Exportable;
import org.hallwright.service.files.UnderlayService;
import org.hallwright.ui.plan.board.Mode;
import org.hallwright.ui.plan.board.PlanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderlayViewModelTest {
    @TempDir
    Path folder;

    private PlanDesk plan;
    private UnderlayViewModel form;

    @BeforeEach
    void open() {
        plan = PlanDesk.furnished(folder.resolve("store"));
        form = form(plan);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private static UnderlayViewModel form(PlanDesk plan) {
        return new UnderlayViewModel(plan.view, plan.gestures, new UnderlayService(plan.hall.open()));
    }

    private Path scan() throws IOException {
        var file = folder.resolve("scan.png");
        ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private Path pdf() {
        var file = folder.resolve("plan.pdf");
        var options = ExportOptions.of(PaperLanguage.EN, Instant.EPOCH);
        new ExportService(plan.hall.open()).export(Exportable.PLAN, "pdf", file, options);
        return file;
    }

    private Underlay only() {
        assertThat(plan.hall.state().all(Underlay.class)).hasSize(1);
        return plan.hall.state().all(Underlay.class).iterator().next();
    }

    @Test
    void aPictureIsLaidAsWideAsTheHallUnlessSaidOtherwiseAndThenBroughtToScale() throws IOException {
        form.open(scan());
        assertThat(form.openProperty().get()).isTrue();
        assertThat(form.widthProperty().get()).isEqualTo("60");
        assertThat(form.depth()).hasValue(30);
        assertThat(form.presentProperty().get()).isNull();
        form.widthProperty().set("100 ft");
        form.opacityProperty().set(0.4);

        form.lay();

        assertThat(only().width()).isEqualTo(30.48);
        assertThat(only().depth()).isEqualTo(15.24);
        assertThat(only().opacity()).isEqualTo(0.4);
        assertThat(form.openProperty().get()).isFalse();
        assertThat(plan.gestures.modeProperty().get()).isEqualTo(Mode.CALIBRATE);
        assertThat(plan.view.selected()).containsExactly(only());
    }

    @Test
    void anotherPictureTakesThePlaceOfThePresentOneAndItsBytesGo() throws IOException {
        form.open(scan());
        form.lay();
        var turned = only().movedBy(5, 5);
        plan.plan
                .elements()
                .replace(java.util.List.of(
                        new Underlay(turned.id(), turned.hall(), turned.picture(), turned.at(), 44, 22, 30, 0.8)));

        form.open(pdf());
        assertThat(form.replacingProperty().get()).isTrue();
        assertThat(form.widthProperty().get()).isEqualTo("44");
        assertThat(form.calibratingProperty().get()).isFalse();
        form.lay();

        assertThat(only().at()).isEqualTo(turned.at());
        assertThat(only().width()).isEqualTo(44);
        assertThat(only().rotation()).isEqualTo(30);
        assertThat(only().opacity()).isEqualTo(0.8);
        assertThat(plan.hall.state().all(Picture.class))
                .extracting(Picture::name)
                .containsExactly("plan.pdf");
        assertThat(plan.gestures.modeProperty().get()).isEqualTo(Mode.SELECT);
        plan.hall.open().undo();
        assertThat(plan.hall.state().all(Picture.class))
                .extracting(Picture::name)
                .containsExactly("scan.png");
    }

    @Test
    void besideThePresentOneItIsASecondOne() throws IOException {
        form.open(scan());
        form.lay();
        form.open(scan());
        form.replacingProperty().set(false);
        assertThat(form.widthProperty().get()).isEqualTo("60");
        form.lay();

        assertThat(plan.hall.state().all(Underlay.class)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wide", "0", "-5", "20000", "3 kN"})
    void aWidthThatIsNoneIsRefusedWithASentence(String typed) throws IOException {
        form.open(scan());
        form.widthProperty().set(typed);
        assertThat(form.problemProperty().get()).isNotEmpty().doesNotContain("!");

        form.lay();

        assertThat(plan.hall.state().all(Underlay.class)).isEmpty();
        assertThat(form.openProperty().get()).isTrue();
    }

    @Test
    void aBrokenFileOrAPageThatIsNotThereIsSaidInTheForm() throws IOException {
        form.open(Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 nothing"));
        assertThat(form.problemProperty().get()).contains("broken.pdf");
        assertThat(form.glimpseProperty().get()).isNull();
        form.lay();
        assertThat(plan.hall.state().all(Underlay.class)).isEmpty();

        form.open(pdf());
        assertThat(form.glimpseProperty().get().pages()).isEqualTo(1);
        form.pageProperty().set(7);
        assertThat(form.problemProperty().get()).isNotEmpty();
        assertThat(form.busyProperty().get()).isFalse();
    }

    @Test
    void withoutAHallNothingIsAsked() throws IOException {
        try (var empty = new PlanDesk(folder.resolve("empty"), Language.EN)) {
            var nothing = form(empty);
            nothing.open(scan());

            assertThat(nothing.openProperty().get()).isFalse();
        }
    }
}
