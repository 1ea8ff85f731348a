package org.hallwright.ui.plan.underlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.nio.file.Path;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.value.Bytes;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenHall;
import org.hallwright.service.files.UnderlayService;
import org.hallwright.ui.plan.board.Mode;
import org.hallwright.ui.plan.board.PlanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationViewModelTest {
    @TempDir
    Path folder;

    private PlanDesk plan;
    private CalibrationViewModel calibration;

    @BeforeEach
    void open() {
        plan = PlanDesk.furnished(folder);
        plan.hall.with(
                new Picture(new Id<>("pic"), "scan.png", "image/png", 600, 400, Bytes.NONE),
                underlay("one", 0),
                underlay("two", 100));
        calibration = new CalibrationViewModel(plan.view, plan.gestures, new UnderlayService(plan.hall.open()));
        plan.gestures.modeProperty().set(Mode.CALIBRATE);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private static Underlay underlay(String id, double x) {
        return new Underlay(new Id<>(id), OpenHall.HALL.id(), new Id<>("pic"), new Point(x, 0), 60, 40, 0, 0.5);
    }

    private Underlay one() {
        return plan.hall.state().get(new Id<Underlay>("one"));
    }

    private void points() {
        for (var place : new double[] {10, 30}) {
            plan.gestures.press(at(place, 5));
            plan.gestures.release(at(place, 5));
        }
    }

    @ParameterizedTest
    @CsvSource({"12.5, 37.5", "'12,5', 37.5", "12.5 m, 37.5", "41 ft, 37.491", "41′, 37.491", "1250 cm, 37.5"})
    void aLengthBringsThePictureToScaleAboutTheFirstPoint(String typed, double width) {
        points();
        assertThat(calibration.askedProperty().get().underlay()).isEqualTo(one());
        assertThat(calibration.askedProperty().get().now()).isEqualTo(20);

        calibration.distanceProperty().set(typed);
        assertThat(calibration.outcomeProperty().get()).contains("37.5");
        calibration.apply();

        assertThat(one().width()).isCloseTo(width, within(0.002));
        assertThat(one().at().x()).isCloseTo(10 - 10 * width / 60, within(0.002));
        assertThat(calibration.askedProperty().get()).isNull();
        assertThat(plan.gestures.modeProperty().get()).isEqualTo(Mode.SELECT);
        assertThat(plan.view.selected()).containsExactly(one());
        assertThat(plan.hall.state().get(new Id<Underlay>("two"))).isEqualTo(underlay("two", 100));
        plan.hall.open().undo();
        assertThat(one()).isEqualTo(underlay("one", 0));
    }

    @Test
    void feetAreMeantWhereFeetAreChosenAndThatIsRemembered() {
        points();
        calibration.feetProperty().set(true);
        calibration.distanceProperty().set("41");
        calibration.apply();

        assertThat(one().width()).isCloseTo(37.491, within(0.002));
        assertThat(calibration.feetProperty().get()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "long", "-3", "0", "3 kN", "90000 m", "0.001"})
    void whatIsNoSensibleLengthIsRefusedWithASentence(String typed) {
        points();
        var edits = plan.hall.edits();
        calibration.distanceProperty().set(typed);
        calibration.apply();

        assertThat(calibration.problemProperty().get()).isNotEmpty().doesNotContain("!");
        assertThat(calibration.askedProperty().get()).isNotNull();
        assertThat(plan.hall.edits()).isEqualTo(edits);
        assertThat(one()).isEqualTo(underlay("one", 0));
    }

    @Test
    void escapeOnThePlanOrInThePromptAsksNoMore() {
        points();
        plan.gestures.escape();
        assertThat(calibration.askedProperty().get()).isNull();
        assertThat(plan.gestures.modeProperty().get()).isEqualTo(Mode.CALIBRATE);

        points();
        calibration.close();
        assertThat(calibration.askedProperty().get()).isNull();
        assertThat(plan.gestures.isUnderWay()).isFalse();
        assertThat(one()).isEqualTo(underlay("one", 0));
    }
}
