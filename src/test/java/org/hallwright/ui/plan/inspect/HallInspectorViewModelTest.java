package org.hallwright.ui.plan.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.inspect.form.FormField.Typed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HallInspectorViewModelTest {
    @TempDir
    Path folder;

    private final List<Throwable> failures = new ArrayList<>();
    private OpenHall hall;
    private HallInspectorViewModel viewModel;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(OpenHall.HALL, OpenHall.booth("A1", 10, 10), OpenHall.booth("A2", 20, 10));
        var runner = TaskRunner.inline();
        runner.onFailure(failures::add);
        var desk = new Desk(
                hall.open(),
                Messages.of(Language.EN),
                new Formats(Language.EN),
                runner,
                (place, select) -> {},
                notice -> {});
        viewModel = new HallInspectorViewModel(desk, new PlanService(hall.open()));
        show();
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void show() {
        viewModel.show(PlanSheet.of(hall.state(), OpenHall.HALL.id(), name -> name.en()));
    }

    private Hall now() {
        return hall.state().get(OpenHall.HALL.id());
    }

    private void type(String key, String text) {
        viewModel.form().fields().stream()
                .filter(field -> field.key().equals(key))
                .map(field -> (Typed<Hall>) field)
                .forEach(field -> {
                    viewModel.form().text(field).set(text);
                    viewModel.form().commit(field);
                });
    }

    private List<Label> problems() {
        return List.copyOf(viewModel.form().problemsProperty().get().values());
    }

    @Test
    void theBoothsOfTheHallAreSummedUp() {
        var facts = viewModel.factsProperty().get();

        assertThat(facts.gross()).isEqualTo(now().outline().area());
        assertThat(facts.net()).isEqualTo(18);
        assertThat(facts.share()).isEqualTo(18 / facts.gross());
        assertThat(facts.lines()).hasSize(2);
        assertThat(facts.lines().getLast().count()).isEqualTo(2);
    }

    @Test
    void whatIsTypedAboutTheHallIsAnEdit() {
        type("plan.clear-height", "7.5");
        show();
        type("plan.floor-load", "15");
        show();
        type("plan.floor", "1");
        show();
        type("plan.hall-code", "H2");

        assertThat(now().clearHeight()).isEqualTo(7.5);
        assertThat(now().floor()).isEqualTo(1);
        assertThat(now().code()).isEqualTo("H2");
        hall.open().undo();
        assertThat(now().code()).isEqualTo("A");
    }

    @Test
    void whereNorthLiesNeedNotBeKnown() {
        assertThat(now().north()).isNull();
        type("plan.north", "0");
        assertThat(now().north()).isZero();
        show();
        type("plan.north", "-12.5 °");
        assertThat(now().north()).isEqualTo(347.5);
        show();
        type("plan.north", "up");
        assertThat(problems()).extracting(Label::key).containsExactly("plan.angle-wrong");
        show();
        type("plan.north", " ");
        assertThat(now().north()).isNull();
        hall.open().undo();
        assertThat(now().north()).isEqualTo(347.5);
    }

    @Test
    void aRectangularHallGetsAnotherWidth() {
        type("plan.width", "80");

        assertThat(now().outline().bounds().width()).isEqualTo(80);
        show();
        type("plan.depth", "0.5");
        assertThat(problems()).containsExactly(Label.of("plan.hall-size"));
    }

    @Test
    void aHallOfAnotherShapeIsNotResizedByTyping() {
        var bent = Outline.of(
                new Point(0, 0),
                new Point(50, 0),
                new Point(50, 20),
                new Point(20, 20),
                new Point(20, 40),
                new Point(0, 40));
        new PlanService(hall.open()).halls().reshape(OpenHall.HALL.id(), bent);
        show();

        type("plan.width", "80");

        assertThat(problems()).containsExactly(Label.of("plan.hall-not-rectangular"));
        assertThat(now().outline()).isEqualTo(bent);
    }

    @Test
    void theCodeOfAnotherHallIsRefused() {
        new PlanService(hall.open()).halls().add("B", Name.NONE, 20, 20);

        type("plan.hall-code", "b");
        assertThat(failures).hasSize(1).allMatch(WrongRequest.class::isInstance);
        type("plan.hall-code", " ");
        assertThat(problems()).containsExactly(Label.of("plan.hall-code-missing"));
        assertThat(now().code()).isEqualTo("A");
    }

    @Test
    void heightLoadAndFloorAreRefusedWithASentenceOfTheirOwn() {
        type("plan.clear-height", "13.5 m");
        show();
        type("plan.floor-load", "3.5 t/m²");
        assertThat(now().clearHeight()).isEqualTo(13.5);
        assertThat(now().floorLoad()).isEqualTo(34.323);

        show();
        type("plan.clear-height", "101");
        type("plan.floor-load", "heavy");
        type("plan.floor", "1.5");
        assertThat(problems())
                .extracting(Label::key)
                .containsExactlyInAnyOrder("plan.height-wrong", "plan.load-wrong", "plan.floor-wrong");
        assertThat(now().clearHeight()).isEqualTo(13.5);

        show();
        type("plan.clear-height", " ");
        assertThat(now().clearHeight()).isZero();
    }
}
