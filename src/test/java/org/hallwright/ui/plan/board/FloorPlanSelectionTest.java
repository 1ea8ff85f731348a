package org.hallwright.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.service.WrongRequest;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.plan.tool.RowPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorPlanSelectionTest {
    private static final Hall B = Hall.rectangular(new Id<>("hall-b"), "B", Name.of("Hall B", "B 馆"), 30, 30);
    private static final Booth B1 = Booth.shell(new Id<>("booth-B1"), B.id(), "B1", Footprint.rectangle(5, 5, 3, 3));

    @TempDir
    Path folder;

    private PlanDesk plan;
    private FloorPlanViewModel view;

    @BeforeEach
    void open() {
        plan = PlanDesk.furnished(folder.resolve("hall"));
        view = plan.view;
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private String shownHall() {
        return view.sheetProperty().get().hall().code();
    }

    private void delete(Id<?>... ids) {
        plan.hall.open().edit(state -> {
            var change = new ChangeBuilder(state);
            List.of(ids).forEach(id -> change.delete(new Id<Hall>(id.value())));
            return change.build(Label.of("change.delete"));
        });
    }

    @Test
    void onlyWhatStandsInTheHallCanBeSelected() {
        plan.hall.with(B, B1);

        view.select(List.of(B1.id(), plan.booth("A2").id(), new Id<>("nowhere")));

        assertThat(plan.selected()).containsExactly("A2");
    }

    @Test
    void whatIsSelectedIsListedByNumberAndCannotBeChangedFromOutside() {
        view.select(List.of(plan.booth("A2").id(), plan.booth("A1").id()));

        assertThat(plan.selected()).containsExactly("A1", "A2");
        assertThat(view.selectionProperty().get()).isUnmodifiable();
    }

    @Test
    void whatIsSelectedIsSoughtOnceUntilItOrThePlanChanges() {
        var a1 = plan.booth("A1");
        view.select(List.of(a1.id()));
        var found = view.selectedBooths();
        assertThat(view.selectedBooths()).isSameAs(found);

        plan.plan.elements().move(List.of(a1.id()), 1, 0);

        assertThat(view.selectedBooths())
                .extracting(mark -> mark.booth().bounds().minX())
                .containsExactly(a1.bounds().minX() + 1);
        assertThat(view.selected()).containsExactly(plan.booth("A1"));
        view.select(List.of(plan.booth("A2").id()));
        assertThat(view.selectedBooths()).extracting(m -> m.booth().number()).containsExactly("A2");
    }

    @Test
    void anotherHallIsShownWithNothingSelected() {
        plan.hall.with(B, B1);
        view.selectAll();

        view.choose(B);

        assertThat(shownHall()).isEqualTo("B");
        assertThat(plan.selected()).isEmpty();
        view.selectAll();
        assertThat(plan.selected()).containsExactly("B1");
    }

    @Test
    void theHallInFrontStaysWhenAnotherIsAdded() {
        plan.hall.with(B, B1);
        view.choose(B);
        view.selectAll();

        plan.hall.with(Hall.rectangular(new Id<>("hall-0"), "0", Name.of("Annexe", ""), 20, 20));

        assertThat(view.halls()).extracting(Hall::code).containsExactly("0", "A", "B");
        assertThat(shownHall()).isEqualTo("B");
        assertThat(plan.selected()).containsExactly("B1");
    }

    @Test
    void whereTheHallInFrontIsDeletedTheFirstIsShown() {
        plan.hall.with(B);
        view.choose(B);

        delete(B.id());

        assertThat(shownHall()).isEqualTo("A");
        assertThat(view.halls()).extracting(Hall::code).containsExactly("A");
    }

    @Test
    void withTheLastHallThePlanIsEmpty() {
        delete(plan.booth("A1").id(), plan.booth("A2").id(), OpenHall.HALL.id());

        assertThat(view.sheetProperty().get()).isNull();
        assertThat(view.selected()).isEmpty();
        view.selectAll();
        view.deleteSelected();
        assertThat(view.find("A1")).isFalse();
        assertThat(plan.noticed()).containsExactly("plan.find-none");
    }

    @Test
    void aDeletedBoothIsNoLongerSelectedUntilItComesBack() {
        view.selectAll();
        plan.plan.elements().delete(Set.of(plan.booth("A1").id()));

        assertThat(plan.selected()).containsExactly("A2");
        plan.hall.open().undo();
        assertThat(plan.selected()).containsExactly("A1", "A2");
    }

    @Test
    void aRenumberedBoothStaysSelected() {
        view.select(Set.of(plan.booth("A1").id()));

        plan.plan.booths().renumber(plan.booth("A1").id(), "A55");

        assertThat(plan.selected()).containsExactly("A55");
    }

    @Test
    void nothingSelectedIsNothingDeleted() {
        var before = plan.hall.edits();

        view.deleteSelected();

        assertThat(plan.hall.edits()).isEqualTo(before);
        assertThat(view.picking().confirmedAmongSelected()).isZero();
    }

    @Test
    void onlyConfirmedAssignmentsAmongTheSelectionAreCounted() {
        var maker = OpenHall.exhibitor("Maker");
        plan.hall.with(maker, OpenHall.booth("A3", 30, 10));
        for (var booth : List.of("A1", "A2", "A3")) {
            var state = booth.equals("A2") ? AssignmentState.OFFERED : AssignmentState.CONFIRMED;
            plan.hall.with(
                    new Assignment(new Id<>("as-" + booth), plan.booth(booth).id(), maker.id(), state, "", false));
        }
        view.select(Set.of(plan.booth("A1").id(), plan.booth("A2").id()));

        assertThat(view.picking().confirmedAmongSelected()).isEqualTo(1);
    }

    @Test
    void anExhibitorIsShownByAllItsBoothsOfOneHall() {
        var maker = OpenHall.exhibitor("Maker");
        plan.hall.with(maker);
        plan.assignments.assign(plan.booth("A1").id(), maker.id());
        plan.assignments.assign(plan.booth("A2").id(), maker.id());

        view.showEntries(List.of(maker.id()));

        assertThat(plan.selected()).containsExactly("A1", "A2");
        assertThat(plan.revealed).containsExactly(new Bounds(10, 10, 23, 13));
    }

    @Test
    void anExhibitorWithoutABoothLeavesTheSelectionAlone() {
        var maker = OpenHall.exhibitor("Maker");
        plan.hall.with(maker);
        view.select(Set.of(plan.booth("A1").id()));

        view.showEntries(List.of(maker.id(), new Id<Booth>("nowhere")));

        assertThat(plan.selected()).containsExactly("A1");
        assertThat(plan.revealed).isEmpty();
    }

    @Test
    void aBoothOfAnotherHallBringsItsHallToTheFront() {
        plan.hall.with(B, B1);

        view.showEntries(List.of(B1.id()));

        assertThat(shownHall()).isEqualTo("B");
        assertThat(plan.selected()).containsExactly("B1");
    }

    @Test
    void aHallIsShownByItself() {
        plan.hall.with(B);

        view.showEntries(List.of(B.id()));

        assertThat(shownHall()).isEqualTo("B");
        assertThat(plan.revealed).isEmpty();
    }

    @Test
    void searchingForNothingSaysNothing() {
        assertThat(view.find("  ")).isFalse();
        assertThat(plan.notices).isEmpty();
    }

    @Test
    void whatIsNotFoundIsNamedAsItWasTyped() {
        assertThat(view.find(" c-7 ")).isFalse();
        assertThat(plan.notices).extracting(Notice::args).containsExactly(List.of("c-7"));
        assertThat(plan.notices).extracting(Notice::tone).containsExactly(Notice.Tone.WARNING);
    }

    @Test
    void aHallThatIsAddedIsShown() {
        plan.addHall("B", "北馆", 80, 50);

        assertThat(view.halls())
                .extracting(org.hallwright.domain.plan.Hall::code)
                .containsExactly("A", "B");
        assertThat(shownHall()).isEqualTo("B");
    }

    @Test
    void aHallThatCannotBeAddedIsRefusedAndThePlanStays() {
        plan.addHall("a", "Again", 20, 20);
        plan.addHall("C", "Too small", 0.5, 20);

        assertThat(plan.failures).hasSize(2).allMatch(WrongRequest.class::isInstance);
        assertThat(view.halls()).hasSize(1);
        assertThat(shownHall()).isEqualTo("A");
    }

    @Test
    void rowsWhoseNumberIsTakenAreRefusedWhole() {
        plan.hall.with(OpenHall.booth("A101", 40, 30));
        view.patternProperty().set(RowPattern.USUAL.startingAt("A101"));
        plan.gestures.modeProperty().set(Mode.ROWS);

        plan.drag(1, 20, 13, 29);

        assertThat(plan.failures).hasSize(1);
        assertThat(plan.hall.numbers()).containsExactly("A1", "A101", "A2");
    }

    @Test
    void theFirstSuggestionBearsTheCodeOfTheHall() {
        assertThat(view.patternProperty().get().firstNumber()).isEqualTo("A101");
        plan.hall.with(B, B1);
        view.choose(B);
        assertThat(view.patternProperty().get().firstNumber()).isEqualTo("B101");
    }

    @Test
    void signsAreInTheLanguageOfTheDesk() {
        try (var chinese = new PlanDesk(folder.resolve("zh"), Language.ZH)) {
            var maker = OpenHall.exhibitor("Maker");
            chinese.hall.with(OpenHall.HALL, OpenHall.booth("A1", 10, 10), maker);
            chinese.assignments.assign(chinese.booth("A1").id(), maker.id());

            chinese.view.selectAll();

            assertThat(chinese.view.selectedBooths()).extracting(m -> m.sign()).containsExactly("Maker公司");
        }
    }

    @Test
    void whoStopsFollowingSeesNoChange() {
        var other = new FloorPlanViewModel(plan.desk, plan.plan);
        var stop = other.follow();
        stop.run();

        plan.hall.with(OpenHall.booth("A3", 30, 10));

        assertThat(other.sheetProperty().get().boothCount()).isEqualTo(2);
        assertThat(view.sheetProperty().get().boothCount()).isEqualTo(3);
    }
}
