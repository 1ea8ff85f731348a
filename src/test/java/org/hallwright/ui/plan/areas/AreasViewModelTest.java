package org.hallwright.ui.plan.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.board.Mode;
import org.hallwright.ui.plan.board.PlanDesk;
import org.hallwright.ui.plan.inspect.form.FormField.Chosen;
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

    private static <E> String text(FormViewModel<E> form, String key) {
        return form.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(field -> form.text((Typed<E>) field).get())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAddedAreaIsChosenAndNamed() {
        areas.addArea(() -> {});

        assertThat(areas.chosenProperty().get().about()).isEqualTo(area());
        type(areas.area(), "plan.name-en", "Crafts");
        assertThat(area().name().zhFirst()).isEqualTo("Crafts");
        type(areas.area(), "plan.name-zh", "手工艺");
        assertThat(area().name().en()).isEqualTo("Crafts");
        assertThat(areas.rows().getFirst().name().zh()).isEqualTo("手工艺");
    }

    @Test
    void whoMayStandThereIsTypedAsCodes() {
        areas.addArea(() -> {});

        type(areas.area(), "plan.admits-countries", "CN， Mongolia;中国");

        assertThat(area().admits().countries()).containsExactly("CN", "MN");
        assertThat(area().admits().categories()).isEmpty();
        type(areas.area(), "plan.admits-provinces", "吉林、Liaoning");
        assertThat(area().admits().provinces()).containsExactly("22", "21");
        assertThat(text(areas.area(), "plan.admits-provinces")).isEqualTo("Jilin, Liaoning");
    }

    @Test
    void whoMayStandInASectionIsTypedAsForAnArea() {
        areas.addSection(List.of(), () -> {});
        type(areas.section(), "plan.admits-countries", "蒙古、RU");
        type(areas.section(), "plan.admits-provinces", "Atlantis");

        var section = plan.hall.state().all(Section.class).iterator().next();
        assertThat(section.admits().countries()).containsExactly("MN", "RU");
        assertThat(text(areas.section(), "plan.admits-countries")).isEqualTo("Mongolia, Russia");
        assertThat(areas.section().problemsProperty().get().values())
                .extracting(Label::key)
                .containsExactly("plan.admits-provinces-unknown");
    }

    @Test
    void whatIsNoCountryIsRefusedByName() {
        areas.addArea(() -> {});

        type(areas.area(), "plan.admits-countries", "China, Freedonia");

        assertThat(area().admits().countries()).isEmpty();
        assertThat(areas.area().problemsProperty().get().values())
                .extracting(Label::key)
                .containsExactly("plan.admits-countries-unknown");
        assertThat(areas.area().problemsProperty().get().values())
                .flatExtracting(Label::args)
                .containsExactly("Freedonia");
    }

    @Test
    void everyCountryIsReadBackAsItIsShown() {
        areas.addArea(() -> {});
        for (var code : java.util.Locale.getISOCountries()) {
            plan.plan.areas().edit(area().withAdmits(new Admission(List.of(), List.of(code), List.of(), false)));
            var shown = text(areas.area(), "plan.admits-countries");
            type(areas.area(), "plan.admits-countries", shown + ", CN");

            assertThat(area().admits().countries()).as(shown).contains(code);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void categoriesAreNamedOrGivenByCodeAndWhoComesFromAbroadIsChosen() {
        plan.hall.with(new Category(new Id<>("c1"), null, "FOOD", Name.of("Food and drink", "食品")));
        areas.addArea(() -> {});

        type(areas.area(), "plan.admits-categories", "food AND drink");
        assertThat(area().admits().categories()).containsExactly("FOOD");
        assertThat(text(areas.area(), "plan.admits-categories")).isEqualTo("Food and drink");
        var from = areas.area().fields().stream()
                .filter(field -> field.key().equals("plan.admits-from"))
                .map(field -> (Chosen<ThemedArea, Boolean>) field)
                .findFirst()
                .orElseThrow();
        areas.area().enter(from.with().apply(area(), true));
        assertThat(area().admits().foreignOnly()).isTrue();
        assertThat(area().admits().categories()).containsExactly("FOOD");
    }

    @Test
    void newAreasGoIntoTheSectionInHandAndEnterGoesFromNameToName() {
        areas.addSection(List.of(), () -> {});
        var section = plan.hall.state().all(Section.class).iterator().next();
        assertThat(areas.hint()).contains("Section 1");
        plan.view.edits().newAreasIn(areas::sectionInHand);
        plan.view.edits().onArea(areas::chooseById);

        plan.gestures.modeProperty().set(Mode.AREA);
        plan.drag(0, 0, 20, 10);
        plan.drag(20, 0, 40, 10);

        assertThat(plan.hall.state().all(ThemedArea.class))
                .hasSize(2)
                .allSatisfy(a -> assertThat(a.section()).isEqualTo(section.id()));
        assertThat(areas.rows()).extracting(AreaRow::inSection).containsExactly(false, true, true);
        areas.choose(areas.rows().get(0));
        assertThat(areas.chooseNext()).isTrue();
        assertThat(areas.chooseNext()).isTrue();
        assertThat(areas.chooseNext()).isFalse();
        assertThat(areas.chosenProperty().get()).isEqualTo(areas.rows().get(2));
    }

    @Test
    void aSectionIsMadeOfTheSelectedAreas() {
        areas.addArea(() -> {});
        areas.addArea(() -> {});
        areas.addArea(() -> {});

        areas.addSection(areas.rows().subList(0, 2), () -> {});

        assertThat(areas.rows()).extracting(AreaRow::inSection).containsExactly(false, true, true, false);
    }

    @Test
    void anAreaWithoutAColourShowsTheOneThatThePlanGivesIt() {
        areas.addArea(() -> {});
        areas.addArea(() -> {});

        assertThat(areas.rows())
                .extracting(AreaRow::colour)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void figuresFollowBoothsFloorAndSales() {
        areas.addArea(() -> {});
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
        areas.addArea(() -> {});
        areas.addSection(List.of(), () -> {});
        var section = plan.hall.state().all(Section.class).iterator().next();
        plan.plan.booths().setArea(List.of(plan.booth("A1").id()), area().id());
        plan.plan.areas().edit(area().withSection(section.id()));

        assertThat(areas.rows()).extracting(AreaRow::inSection).containsExactly(false, true);
        assertThat(areas.rows()).extracting(AreaRow::net).containsExactly(9.0, 9.0);
        assertThat(areas.rows()).extracting(AreaRow::soldShare).containsExactly(0.0, 0.0);
        areas.addArea(() -> {});
        var other = areas.chosenProperty().get().about().id();
        plan.plan.areas().edit(plan.hall.state().get((Id<ThemedArea>) other).withSection(section.id()));
        plan.plan.booths().setArea(List.of(plan.booth("A2").id()), (Id<ThemedArea>) other);
        var maker = OpenHall.exhibitor("Maker");
        var sale =
                new Assignment(new Id<>("as"), plan.booth("A1").id(), maker.id(), AssignmentState.CONFIRMED, "", false);
        plan.hall.with(maker, sale);
        assertThat(areas.rows()).extracting(AreaRow::soldShare).containsExactly(0.5, 1.0, 0.0);
        type(areas.section(), "plan.name-en", "Culture");
        assertThat(areas.rows().getFirst().name().en()).isEqualTo("Culture");
    }

    @Test
    void aDeletedAreaLeavesItsBoothsAndUndoBringsItBack() {
        areas.addArea(() -> {});
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
        areas.addArea(() -> {});
        areas.addSection(List.of(), () -> {});
        var section = plan.hall.state().all(Section.class).iterator().next();
        plan.plan.areas().edit(area().withSection(section.id()));

        areas.choose(areas.rows().getFirst());
        areas.deleteChosen();

        assertThat(plan.hall.state().all(Section.class)).isEmpty();
        assertThat(area().section()).isNull();
    }
}
