package org.hallwright.ui.plan.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.BoothKind;
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

class BoothInspectorViewModelTest {
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
        show();
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void show() {
        var sheet = PlanSheet.of(hall.state(), OpenHall.HALL.id(), name -> name.en());
        viewModel.show(sheet.booth(hall.booth("A1").id()).orElseThrow());
    }

    private void type(Field field, String text) {
        viewModel.text(field).set(text);
        viewModel.commit(field);
    }

    private Bounds bounds() {
        return hall.booth("A1").bounds();
    }

    @ParameterizedTest
    @CsvSource({
        "X, 12.5, 12.5, 10, 15.5, 13",
        "Y, 8 m, 10, 8, 13, 11",
        "WIDTH, '4,5', 10, 10, 14.5, 13",
        "DEPTH, ６, 10, 10, 13, 16"
    })
    void aMeasureIsTypedInMetres(Field field, String text, double minX, double minY, double maxX, double maxY) {
        type(field, text);

        assertThat(bounds()).isEqualTo(new Bounds(minX, minY, maxX, maxY));
        assertThat(viewModel.problemsProperty().get()).isEmpty();
    }

    @Test
    void anAngleTurnsTheBoothAboutItsMiddle() {
        type(Field.DEPTH, "5");
        show();

        type(Field.ANGLE, "90");

        assertThat(bounds().centreX()).isEqualTo(11.5);
        assertThat(bounds().centreY()).isEqualTo(12.5);
        assertThat(bounds().width()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "X, here, plan.length-wrong",
        "WIDTH, 0, plan.size-wrong",
        "NUMBER, '', plan.number-missing",
        "NUMBER, A2, plan.number-taken"
    })
    void whatIsWrongIsSaidBesideTheFieldAndChangesNothing(Field field, String text, String key) {
        var before = hall.edits();

        type(field, text);

        assertThat(viewModel.problemsProperty().get().get(field).key()).isEqualTo(key);
        assertThat(hall.edits()).isEqualTo(before);
    }

    @Test
    void whatDidNotChangeIsNoEdit() {
        var before = hall.edits();

        type(Field.X, "10");
        viewModel.chooseKind(BoothKind.SHELL_SCHEME);

        assertThat(hall.edits()).isEqualTo(before);
    }

    @Test
    void kindOpenSidesAndNotesAreEdits() {
        viewModel.chooseKind(BoothKind.RAW_SPACE);
        show();
        viewModel.chooseOpenSides(2);
        show();
        type(Field.NOTES, "near the stage");

        assertThat(hall.booth("A1").kind()).isEqualTo(BoothKind.RAW_SPACE);
        assertThat(hall.booth("A1").openSides()).isEqualTo(2);
        assertThat(hall.booth("A1").notes()).isEqualTo("near the stage");
    }
}
