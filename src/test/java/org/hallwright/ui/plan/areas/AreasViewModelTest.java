package org.hallwright.ui.plan.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.board.PlanDesk;
import org.hallwright.ui.plan.inspect.form.FormField.Typed;
import org.hallwright.ui.plan.inspect.form.FormViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreasViewModelTest {
    @TempDir
    Path folder;

    private PlanDesk plan;
    private AreasViewModel areas;

    @BeforeEach
    void open() {
        plan = new PlanDesk(folder, Language.EN);
        plan.hall.with(OpenHall.HALL, OpenHall.booth("A1", 10, 10), OpenHall.booth("A2", 20, 10));
        areas = new AreasViewModel(plan.desk, plan.plan);
        areas.follow();
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private ThemedArea area() {
        return plan.hall.state().all(ThemedArea.class).iterator().next();
    }

    private static <E> void type(FormViewModel<E> form, String key, String text) {
        form.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(field -> (Typed<E>) field)
                .forEach(field -> {
                    form.text(field).set(text);
                    form.commit(field);
                });
    }

    @Test
    void anAddedAreaIsChosenAndNamed() {
        areas.addArea();

        assertThat(areas.chosenProperty().get().about()).isEqualTo(area());
        type(areas.area(), "plan.name-en", "Crafts");
        type(areas.area(), "plan.name-zh", "手工艺");
        assertThat(area().name().en()).isEqualTo("Crafts");
        assertThat(areas.rows().getFirst().name().zh()).isEqualTo("手工艺");
    }

    @Test
    void whoMayStandThereIsTypedAsCodes() {
        areas.addArea();

        type(areas.area(), "plan.admits-countries", "CN， MN;CN");

        assertThat(area().admits().countries()).containsExactly("CN", "MN");
        assertThat(area().admits().categories()).isEmpty();
    }

    @Test
    void figuresFollowBoothsFloorAndSales() {
        areas.addArea();
        plan.plan
                .booths()
                .setArea(List.of(plan.booth("A1").id(), plan.booth("A2").id()), area().id());
        plan.hall.with(
                new AreaPatch(new Id<>("patch"), OpenHall.HALL.id(), area().id(), Outline.rectangle(8, 8, 20, 10)));
        var maker = OpenHall.exhibitor("Maker");
        plan.hall.with(
                maker,
                new Assignment(
                        new Id<>("as"), plan.booth("A1").id(), maker.id(), AssignmentState.CONFIRMED, "", false));

        var row = areas.rows().getFirst();
        assertThat(row.booths()).isEqualTo(2);
        assertThat(row.net()).isEqualTo(18);
        assertThat(row.gross()).isEqualTo(200);
        assertThat(row.soldShare()).isEqualTo(0.5);
    }

    @Test
    void aSectionHoldsTheFiguresOfItsAreas() {
        areas.addArea();
        areas.addSection();
        var section = plan.hall.state().all(Section.class).iterator().next();
        plan.plan.booths().setArea(List.of(plan.booth("A1").id()), area().id());
        plan.plan.areas().edit(area().withSection(section.id()));

        assertThat(areas.rows()).extracting(AreaRow::inSection).containsExactly(false, true);
        assertThat(areas.rows()).extracting(AreaRow::net).containsExactly(9.0, 9.0);
        type(areas.section(), "plan.name-en", "Culture");
        assertThat(areas.rows().getFirst().name().en()).isEqualTo("Culture");
    }

    @Test
    void aDeletedAreaLeavesItsBoothsAndUndoBringsItBack() {
        areas.addArea();
        plan.plan.booths().setArea(List.of(plan.booth("A1").id()), area().id());

        areas.deleteChosen();

        assertThat(areas.rows()).isEmpty();
        assertThat(areas.chosenProperty().get()).isNull();
        assertThat(plan.booth("A1").area()).isNull();
        plan.hall.open().undo();
        assertThat(plan.booth("A1").area()).isEqualTo(area().id());
    }

    @Test
    void aDeletedSectionLeavesItsAreas() {
        areas.addArea();
        areas.addSection();
        var section = plan.hall.state().all(Section.class).iterator().next();
        plan.plan.areas().edit(area().withSection(section.id()));

        areas.choose(areas.rows().getFirst());
        areas.deleteChosen();

        assertThat(plan.hall.state().all(Section.class)).isEmpty();
        assertThat(area().section()).isNull();
    }
}
