package org.hallwright.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.layout.RowOfBooths;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenHall;
import org.hallwright.service.WrongRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanServiceTest {
    @TempDir
    Path folder;

    private OpenHall hall;
    private PlanService plan;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(HALL);
        plan = new PlanService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void aHallIsAddedAfterTheOthersUnderItsOwnCode() {
        var id = plan.halls().add("B", Name.of("North", ""), 100, 80);

        assertThat(hall.state().get(id).outline().area()).isEqualTo(8000);
        assertThat(hall.state().get(id).order()).isEqualTo(1);
        refused("plan.hall-code-taken", () -> plan.halls().add(" b ", Name.NONE, 10, 10));
        refused("plan.hall-code-missing", () -> plan.halls().add(" ", Name.NONE, 10, 10));
        refused("plan.hall-size", () -> plan.halls().add("C", Name.NONE, 0, 10));
        assertThat(hall.state().count(Hall.class)).isEqualTo(2);
    }

    @Test
    void aHallChangesItsSize() {
        plan.halls().resize(HALL.id(), 70, 45);

        assertThat(hall.state().get(HALL.id()).outline().bounds()).isEqualTo(Bounds.ofSize(70, 45));
    }

    @Test
    void rowsComeAsOneEditWithNumbersAndOpenSides() {
        var before = hall.edits();

        var ids = plan.booths().addRows(HALL.id(), new RowOfBooths(new Bounds(3, 3, 12, 18), 3, 3, 3, false), "A101");

        assertThat(ids).hasSize(12);
        assertThat(hall.edits()).isEqualTo(before + 1);
        assertThat(hall.numbers())
                .containsExactly(
                        "A101", "A103", "A105", "A201", "A202", "A203", "A204", "A205", "A206", "A301", "A303", "A305");
        assertThat(hall.booth("A103").openSides()).isEqualTo(1);
        assertThat(hall.booth("A101").openSides()).isEqualTo(2);
    }

    @Test
    void rowsAreRefusedAsAWholeWhereANumberIsTakenOrNothingFits() {
        hall.with(booth("A103", 40, 30));

        refused(
                "plan.number-taken",
                () -> plan.booths().addRows(HALL.id(), new RowOfBooths(Bounds.ofSize(9, 3), 3, 3, 3, false), "A101"));
        refused(
                "plan.rows-too-small",
                () -> plan.booths().addRows(HALL.id(), new RowOfBooths(Bounds.ofSize(2, 3), 3, 3, 3, false), "B101"));
        assertThat(hall.numbers()).containsExactly("A103");
    }

    @Test
    void aBoothGetsTheNextFreeNumber() {
        hall.with(booth("A101", 0, 0));

        var id = plan.booths().add(HALL.id(), Footprint.rectangle(10, 10, 6, 6));

        assertThat(hall.state().get(id).number()).isEqualTo("A102");
        assertThat(hall.state().get(id).openSides()).isEqualTo(4);
    }

    @Test
    void undoOfAMoveRestoresEveryBoothAndItsNeighbours() {
        plan.booths().addRows(HALL.id(), new RowOfBooths(new Bounds(3, 3, 12, 9), 3, 3, 3, false), "A101");
        var before = hall.state();

        plan.elements().move(List.of(hall.booth("A101").id()), 20, 20);

        assertThat(hall.booth("A101").openSides()).isEqualTo(4);
        assertThat(hall.booth("A103").openSides()).isEqualTo(2);
        hall.open().undo();
        assertThat(hall.state()).isEqualTo(before);
    }

    @Test
    void whatTheOrganiserSetForOpenSidesStays() {
        hall.with(booth("A101", 10, 10).withOpenSides(1));

        plan.elements().move(List.of(hall.booth("A101").id()), 5, 0);

        assertThat(hall.booth("A101").openSides()).isEqualTo(1);
    }

    @Test
    void aBoothMovedIntoAThemedAreaBelongsToItUnlessItWasPutElsewhere() {
        var tech = new ThemedArea(new Id<>("tech"), null, "T", Name.of("Tech", ""), "", null, 0);
        var cars = new ThemedArea(new Id<>("cars"), null, "C", Name.of("Cars", ""), "", null, 1);
        var patch = new AreaPatch(new Id<>("patch"), HALL.id(), tech.id(), Outline.rectangle(30, 0, 30, 40));
        hall.with(tech, cars, patch, booth("A1", 10, 10), booth("A2", 15, 10).withArea(cars.id()));

        plan.elements().move(List.of(hall.booth("A1").id(), hall.booth("A2").id()), 30, 0);

        assertThat(hall.booth("A1").area()).isEqualTo(tech.id());
        assertThat(hall.booth("A2").area()).isEqualTo(cars.id());
    }

    @Test
    void renumberingKeepsTheOldNumberAndRefusesATakenOne() {
        hall.with(booth("A1", 0, 0), booth("A2", 10, 10));

        plan.booths().renumber(hall.booth("A1").id(), "A9");

        assertThat(hall.booth("A9").formerly()).containsExactly("A1");
        refused(
                "plan.number-taken",
                () -> plan.booths().renumber(hall.booth("A9").id(), "A2"));
    }

    @Test
    void deletingTakesAssignmentsHoldsAndWishesWithItAndUndoBringsAllBack() {
        var maker = OpenHall.exhibitor("Maker");
        var a1 = booth("A1", 0, 0);
        var wish = new BoothRequest(9, null, 0, null, List.of(a1.id()), List.of(), List.of(), null);
        hall.with(
                a1,
                booth("A2", 3, 0),
                maker.edit().request(wish).build(),
                new Assignment(new Id<>("as"), a1.id(), maker.id(), AssignmentState.CONFIRMED, "", false),
                new Hold(new Id<>("ho"), a1.id(), "X", null, ""));
        var before = hall.state();

        plan.elements().delete(List.of(a1.id()));

        assertThat(hall.numbers()).containsExactly("A2");
        assertThat(hall.state().count(Assignment.class)).isZero();
        assertThat(hall.state().count(Hold.class)).isZero();
        assertThat(hall.state().get(maker.id()).request().booths()).isEmpty();
        hall.open().undo();
        assertThat(hall.state()).isEqualTo(before);
    }

    @Test
    void boothsAreBroughtToACommonEdge() {
        hall.with(booth("A1", 1, 1), booth("A2", 7, 2.5), booth("A3", 13, 2));

        plan.shapes()
                .align(hall.state().all(Booth.class).stream().map(Booth::id).toList(), Alignment.TOP);

        assertThat(hall.state().all(Booth.class))
                .allMatch(b -> b.bounds().maxY() == 5.5)
                .extracting(b -> b.bounds().minX())
                .containsExactlyInAnyOrder(1.0, 7.0, 13.0);
    }

    private static void refused(String key, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
