package org.hallwright.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.tool.PlanTool.Key;
import org.hallwright.ui.plan.tool.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Outlines, measurements and the scale of an underlay, drawn by a point that arrow keys move; in
/// metres. The whole hall of 60 × 40 m is seen on so few pixels that a hand could not hit half a metre.
class DrawnByKeysTest {
    private static final double FAR_OUT = 0.5;

    @TempDir
    Path folder;

    private PlanDesk plan;
    private Gestures gestures;
    private Pointer middle = new Pointer(new Point(30.2, 19.9), FAR_OUT, false, false);

    @BeforeEach
    void open() {
        plan = PlanDesk.furnished(folder);
        gestures = plan.gestures;
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private void take(Mode mode) {
        gestures.modeProperty().set(mode);
    }

    private Point go(double right, double up) {
        return gestures.step(middle, right, up);
    }

    private void enter() {
        assertThat(gestures.set(middle)).isTrue();
    }

    /// From where the point is.
    private void set(double... ways) {
        enter();
        for (var i = 0; i < ways.length; i += 2) {
            go(ways[i], ways[i + 1]);
            enter();
        }
    }

    private String said() {
        return Messages.of(Language.EN).text(gestures.hint());
    }

    private Outline hall() {
        return plan.hall.state().get(OpenHall.HALL.id()).outline();
    }

    @Test
    void thePointBeginsOnTheGridAndGoesWhereItIsSent() {
        take(Mode.MEASURE);

        assertThat(go(0.5, 0)).isEqualTo(new Point(30.5, 20));
        assertThat(go(-5, 0.001)).isEqualTo(new Point(25.5, 20.001));
        assertThat(said()).startsWith("At 25.5, 20.001 m. Arrows move the point");
        assertThat(gestures.previewProperty().get().guides())
                .as("a cross through it")
                .hasSize(2)
                .allSatisfy(line -> assertThat(new Point(
                                        (line.from().x() + line.to().x()) / 2,
                                        (line.from().y() + line.to().y()) / 2)
                                .distanceTo(new Point(25.5, 20.001)))
                        .isLessThan(1e-9));
    }

    @Test
    void aHallIsOutlinedAnewEvenFromOneOfItsCorners() {
        take(Mode.HALL);
        middle = new Pointer(new Point(0, 0), FAR_OUT, false, false);
        set(50, 0, 0, 30, -50, 0, 0, -30);

        assertThat(hall()).isEqualTo(Outline.rectangle(0, 0, 50, 30));
        assertThat(gestures.isUnderWay()).isFalse();
    }

    @Test
    void anOutlineIsClosedByTheSameKeyTwiceToo() {
        take(Mode.HALL);
        set(20, 0, -20, 10);
        enter();

        assertThat(hall().area()).isEqualTo(100);
    }

    @Test
    void aHallThatThereIsNotYetIsDrawnOnBareGround() {
        take(Mode.HALL);
        go(1, 0);
        plan.view.draft().begin("B", Name.of("Hall B", "B 馆"));
        assertThat(gestures.hasPoint()).as("on other ground").isFalse();
        set(80, 0, 0, 25, -80, 0, 0, -25);

        assertThat(plan.hall.state().all(Hall.class))
                .filteredOn(hall -> hall.code().equals("B"))
                .singleElement()
                .satisfies(hall -> assertThat(hall.outline()).isEqualTo(Outline.rectangle(0, 0, 80, 25)));
        assertThat(gestures.hasPoint()).as("it is done").isFalse();
    }

    @Test
    void aLengthAPathAndAnAreaAreMeasured() {
        take(Mode.MEASURE);
        set(12.5, 0);
        assertThat(said()).contains("Length 12.5 m.").contains("Enter sets the point");
        enter();
        go(5, 5);
        assertThat(said()).as("what was measured stays").contains("Length 12.5 m.");

        enter();
        set(3, 4, 0, 2);
        assertThat(said()).contains("Length 7 m.");
        gestures.escape();

        set(6, 0, 0, 4, -6, 0, 0, -4);
        assertThat(said()).contains("Around 20 m, area 24 m².");
        assertThat(plan.hall.edits()).as("nothing has changed").isEqualTo(2);
    }

    @Test
    void theScaleOfAnUnderlayIsAskedForBetweenTwoPoints() {
        plan.hall.with(
                new Underlay(new Id<>("u"), OpenHall.HALL.id(), new Id<>("pic"), new Point(0, 0), 60, 40, 0, 0.5));
        var asked = new ArrayList<List<Point>>();
        plan.view.edits().onCalibrate((from, to) -> asked.add(List.of(from, to)));
        take(Mode.CALIBRATE);
        set(7.123, 0.4);

        assertThat(asked).containsExactly(List.of(new Point(30, 20), new Point(37.123, 20.4)));
        assertThat(gestures.hint().key())
                .as("the line stays while it is asked")
                .isEqualTo("plan.hint.calibrate-answer");
    }

    @Test
    void withoutAnUnderlayThereIsNothingToCalibrate() {
        take(Mode.CALIBRATE);
        enter();

        assertThat(plan.noticed()).containsExactly("plan.no-underlay");
    }

    @Test
    void theLastPointIsTakenBack() {
        take(Mode.MEASURE);
        set(10, 0, 0, 3);
        assertThat(gestures.key(Key.BACK)).isTrue();
        go(-10, 1);

        assertThat(said()).as("from 40, 20 to 30, 24").contains("Length " + (10 + 10.77) + " m.");
    }

    @Test
    void escapeForgetsThePathAndThePoint() {
        take(Mode.HALL);
        set(10, 0, 0, 3);
        gestures.escape();

        assertThat(gestures.hasPoint()).isFalse();
        assertThat(gestures.isUnderWay()).isFalse();
        assertThat(gestures.previewProperty().get().guides()).isEmpty();
        assertThat(gestures.modeProperty().get())
                .as("the next one puts the tool away")
                .isEqualTo(Mode.HALL);
        assertThat(hall()).isEqualTo(OpenHall.HALL.outline());
    }

    @Test
    void aMillimetreIsAnotherPlaceHoweverFarOneIsAway() {
        take(Mode.MEASURE);
        set(3, 0, 0, 0.001);

        assertThat(said()).contains("Length 3.001 m.");
        assertThat(gestures.key(Key.BACK)).as("the path goes on").isTrue();
        assertThat(said()).contains("Length 3.001 m.");
    }

    @Test
    void theMouseTakesOverWhenItMoves() {
        take(Mode.MEASURE);
        gestures.hover(at(5, 5));
        go(1, 0);
        gestures.hover(at(5, 5));
        assertThat(gestures.hasPoint()).as("it lies still").isTrue();

        gestures.hover(at(5.1, 5));
        assertThat(gestures.hasPoint()).isFalse();
    }

    @Test
    void wallsAreDrawnByKeysWhileNothingIsSelected() {
        take(Mode.WALL);
        set(8, 0);
        enter();

        assertThat(plan.hall.state().all(Wall.class))
                .singleElement()
                .satisfies(wall -> assertThat(wall.to()).isEqualTo(new Point(38, 20)));
    }

    @Test
    void whatAToolHasPlacedIsMovedByTheArrows() {
        take(Mode.WALL);
        assertThat(gestures.place(middle)).isTrue();
        assertThat(go(1, 0)).as("the wall is selected").isNull();

        take(Mode.BOOTH);
        assertThat(go(1, 0)).as("a booth is no path").isNull();
        assertThat(gestures.set(middle)).isFalse();
        plan.view.select(Set.of());
        assertThat(go(1, 0)).isNull();
    }

    @Test
    void theLineUnderThePlanSaysSoInBothLanguages() {
        for (var mode : List.of(Mode.HALL, Mode.MEASURE, Mode.CALIBRATE)) {
            take(mode);
            assertThat(said()).containsIgnoringCase("arrow").contains("Enter");
            assertThat(Messages.of(Language.ZH).text(gestures.hint()))
                    .contains("方向键")
                    .contains("Enter");
        }
        take(Mode.MEASURE);
        go(1, 0);
        assertThat(Messages.of(Language.ZH).text(gestures.hint())).startsWith("位置 31，20 米。方向键移动");
    }
}
