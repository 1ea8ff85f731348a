package org.hallwright.ui.plan.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.inspect.BoothInspectorViewModel.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BoothInspectorEdgesTest {
    @TempDir
    Path folder;

    private OpenHall hall;
    private BoothInspectorViewModel viewModel;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(OpenHall.HALL, OpenHall.booth("A1", 10, 10), OpenHall.booth("A2", 20, 10));
        var desk = new Desk(
                hall.open(),
                Messages.of(Language.EN),
                new Formats(Language.EN),
                TaskRunner.inline(),
                (place, select) -> {},
                notice -> {});
        viewModel = new BoothInspectorViewModel(desk, new PlanService(hall.open()));
        show("A1");
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void show(String number) {
        var sheet = PlanSheet.of(hall.state(), OpenHall.HALL.id(), Name::enFirst);
        viewModel.show(sheet.booth(hall.booth(number).id()).orElseThrow());
    }

    private void type(Field field, String text) {
        viewModel.text(field).set(text);
        viewModel.commit(field);
    }

    private String text(Field field) {
        return viewModel.text(field).get();
    }

    @Test
    void aBoothIsShownInPlainFigures() {
        assertThat(Field.values())
                .extracting(this::text)
                .containsExactly("A1", "10", "10", "3", "3", "0", "0", "0", "");
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void withoutABoothNothingIsShownAndNothingCommitted(Field field) {
        var before = hall.edits();
        viewModel.show(null);
        assertThat(text(field)).isEmpty();

        type(field, "7");
        viewModel.chooseKind(BoothKind.RAW_SPACE);
        viewModel.chooseOpenSides(3);
        viewModel.chooseArea(new Id<>("area"));

        assertThat(hall.edits()).isEqualTo(before);
        assertThat(viewModel.problemsProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "X, 200000, plan.length-wrong",
        "Y, '', plan.length-wrong",
        "ANGLE, steep, plan.length-wrong",
        "WIDTH, 0.09, plan.size-wrong",
        "WIDTH, 1000.1, plan.size-wrong",
        "DEPTH, -3, plan.size-wrong",
        "DEPTH, '', plan.size-wrong",
        "NUMBER, '  ', plan.number-missing",
        "NUMBER, ' A2 ', plan.number-taken"
    })
    void whatCannotBeIsSaidBesideItsField(Field field, String typed, String key) {
        type(field, typed);

        assertThat(viewModel.problemsProperty().get()).containsOnlyKeys(field);
        assertThat(viewModel.problemsProperty().get().get(field).key()).isEqualTo(key);
        assertThat(hall.booth("A1").bounds().width()).isEqualTo(3);
    }

    @Test
    void eachFieldKeepsItsOwnProblemUntilItIsMended() {
        type(Field.X, "here");
        type(Field.WIDTH, "wide");
        assertThat(viewModel.problemsProperty().get()).containsOnlyKeys(Field.X, Field.WIDTH);

        type(Field.X, "10");
        assertThat(viewModel.problemsProperty().get()).containsOnlyKeys(Field.WIDTH);

        show("A2");
        assertThat(viewModel.problemsProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "1000, 1000"})
    void theLeastAndTheMostSizeAreAllowed(String typed, double width) {
        type(Field.WIDTH, typed);

        assertThat(hall.booth("A1").bounds().width()).isCloseTo(width, within(1e-9));
    }

    @Test
    void theNumberOfABoothInAnotherHallIsFree() {
        var other = Hall.rectangular(new Id<>("hall-b"), "B", Name.of("B", ""), 30, 30);
        hall.with(other, Booth.shell(new Id<>("b7"), other.id(), "B7", Footprint.rectangle(1, 1, 3, 3)));

        type(Field.NUMBER, " B7 ");

        assertThat(viewModel.problemsProperty().get()).isEmpty();
        assertThat(hall.state().get(new Id<Booth>("booth-A1")).number()).isEqualTo("B7");
        assertThat(hall.state().get(new Id<Booth>("booth-A1")).formerly()).containsExactly("A1");
    }

    @ParameterizedTest
    @CsvSource({"450, 90", "-90, 270", "360, 0", "45°, 45"})
    void anAngleIsAFullTurnAtMost(String typed, double angle) {
        var before = hall.booth("A1").bounds();
        type(Field.ANGLE, typed);

        var turned = (Footprint.Rectangle) hall.booth("A1").footprint();
        assertThat(turned.rotation()).isEqualTo(angle);
        assertThat(turned.bounds().centreX()).isCloseTo(before.centreX(), within(0.002));
        assertThat(turned.bounds().centreY()).isCloseTo(before.centreY(), within(0.002));
    }

    @Test
    void aTurnedBoothGrowsFromItsLowerLeftCornerToo() {
        type(Field.ANGLE, "90");
        show("A1");
        var before = hall.booth("A1").bounds();

        type(Field.WIDTH, "6");

        var after = hall.booth("A1").bounds();
        assertThat(after.minX()).isCloseTo(before.minX(), within(0.002));
        assertThat(after.minY()).isCloseTo(before.minY(), within(0.002));
        assertThat(after.height()).isCloseTo(6, within(0.002));
    }

    @Test
    void aBoothOfAnotherShapeHasNoWidthAndCanBeMoved() {
        var corners = List.of(new Point(30, 20), new Point(36, 20), new Point(30, 26));
        hall.with(Booth.shell(new Id<>("tri"), OpenHall.HALL.id(), "T1", new Footprint.Polygon(new Outline(corners))));
        show("T1");
        assertThat(List.of(text(Field.WIDTH), text(Field.DEPTH), text(Field.ANGLE)))
                .containsOnly("");

        var before = hall.edits();
        type(Field.WIDTH, "4");
        assertThat(hall.edits()).isEqualTo(before);
        type(Field.X, "31.5");
        assertThat(hall.booth("T1").bounds().minX()).isEqualTo(31.5);
        assertThat(hall.booth("T1").netArea()).isCloseTo(18, within(1e-6));
    }

    @Test
    void areasStandInTheirOrderAndCanBeLeft() {
        hall.with(area("late", 2), area("early", 1));
        assertThat(viewModel.areas()).extracting(ThemedArea::code).containsExactly("early", "late");

        viewModel.chooseArea(new Id<>("late"));
        assertThat(hall.booth("A1").area()).isEqualTo(new Id<ThemedArea>("late"));
        var before = hall.edits();
        show("A1");
        viewModel.chooseArea(new Id<>("late"));
        assertThat(hall.edits()).isEqualTo(before);
        viewModel.chooseArea(null);
        assertThat(hall.booth("A1").area()).isNull();
    }

    private static ThemedArea area(String code, int order) {
        return new ThemedArea(new Id<>(code), null, code, Name.of(code, ""), "", ThemedArea.Admission.ANYBODY, order);
    }
}
