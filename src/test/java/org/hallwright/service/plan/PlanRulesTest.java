package org.hallwright.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.layout.OpenSides;
import org.hallwright.domain.plan.layout.RowOfBooths;
import org.hallwright.domain.setup.MoveInTarget;
import org.hallwright.domain.setup.SetupTask;
import org.hallwright.domain.setup.VehicleSize;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenHall;
import org.hallwright.service.WrongRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRulesTest {
    private static final Hall SECOND = Hall.rectangular(new Id<>("hall-b"), "B", Name.NONE, 60, 40);

    @TempDir
    Path folder;

    private OpenHall hall;
    private PlanService plan;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(HALL, SECOND);
        plan = new PlanService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a2", "Ａ２", " A 2 "})
    void aNumberThatAVisitorReadsAsAnotherBoothsIsTaken(String number) {
        hall.with(booth("A1", 0, 0), booth("A2", 10, 10));

        refused(
                "plan.number-taken",
                () -> plan.booths().renumber(hall.booth("A1").id(), number));
        refused("plan.number-taken", () -> plan.booths().addRows(HALL.id(), row(), number));
    }

    private static RowOfBooths row() {
        return new RowOfBooths(new Bounds(20, 20, 29, 23), 3, 3, 3, false);
    }

    @Test
    void aBoothMayBeSpelledOtherwiseThanItWas() {
        hall.with(booth("a1", 0, 0));

        plan.booths().renumber(hall.booth("a1").id(), " A1 ");

        assertThat(hall.numbers()).containsExactly("A1");
    }

    @Test
    void severalBoothsMayHaveNoNumber() {
        hall.with(booth("", 0, 0), booth("A1", 10, 10));

        plan.booths().renumber(hall.booth("A1").id(), "");

        assertThat(hall.numbers()).containsExactly("", "");
    }

    @Test
    void anotherHallMayHaveTheSameNumbers() {
        hall.with(booth("A101", 0, 0));

        plan.booths().addRows(SECOND.id(), row(), "A101");

        assertThat(hall.numbers()).containsExactly("A101", "A101", "A103", "A105");
    }

    @Test
    void newBoothsCountFromTheHallsOwnLetter() {
        plan.booths().add(SECOND.id(), Footprint.rectangle(0, 0, 3, 3));
        plan.booths().add(SECOND.id(), Footprint.rectangle(10, 0, 3, 3));
        plan.booths().renumber(hall.booth("B101").id(), "b103");
        plan.booths().add(SECOND.id(), Footprint.rectangle(20, 0, 3, 3));
        plan.booths().add(SECOND.id(), Footprint.rectangle(30, 0, 3, 3));

        assertThat(hall.numbers()).containsExactly("B101", "B102", "B104", "b103");
    }

    @ParameterizedTest
    @CsvSource({"0.999, 10", "10, 2000.1", "NaN, 10", "-5, 10"})
    void aHallHasASizeThatHallsHave(double width, double depth) {
        refused("plan.hall-size", () -> plan.halls().add("C", Name.NONE, width, depth));
        refused("plan.hall-size", () -> plan.halls().resize(HALL.id(), width, depth));
        assertThat(hall.state().get(HALL.id())).isEqualTo(HALL);
    }

    @Test
    void aHallThatIsResizedKeepsItsCornerAndItsBooths() {
        var moved = new Hall(HALL.id(), "A", HALL.name(), 1, Outline.rectangle(5, 6, 60, 40), 12.5, 35, 3, null);
        hall.with(moved, booth("A1", 50, 30));

        plan.halls().resize(HALL.id(), 20, 10);

        var resized = hall.state().get(HALL.id());
        assertThat(resized.outline().bounds()).isEqualTo(new Bounds(5, 6, 25, 16));
        assertThat(resized).usingRecursiveComparison().ignoringFields("outline").isEqualTo(moved);
        assertThat(hall.booth("A1")).isEqualTo(booth("A1", 50, 30));
    }

    @Test
    void aBoothThatMovesToAnotherHallHasTheOpenSidesOfThatFloor() {
        plan.booths().addRows(HALL.id(), new RowOfBooths(new Bounds(3, 3, 12, 6), 3, 3, 3, false), "A101");
        var middle = hall.booth("A103");
        assertThat(middle.openSides()).isEqualTo(2);

        plan.booths()
                .edit(new Booth(
                        middle.id(),
                        SECOND.id(),
                        "A103",
                        List.of(),
                        middle.footprint(),
                        middle.kind(),
                        middle.openSides(),
                        null,
                        "",
                        0,
                        0,
                        List.of()));

        assertThat(hall.booth("A103").openSides()).isEqualTo(4);
        assertThat(hall.booth("A101").openSides()).isEqualTo(4);
        assertThat(hall.booth("A105").openSides()).isEqualTo(4);
    }

    @Test
    void openSidesFollowTheFloorThroughAnyMoves() {
        var dice = new Random(231);
        plan.booths().addRows(HALL.id(), new RowOfBooths(new Bounds(3, 3, 30, 18), 3, 3, 3, false), "A101");
        for (var step = 0; step < 60; step++) {
            var booths = List.copyOf(hall.state().all(Booth.class));
            var some = new ArrayList<Id<Booth>>();
            for (var i = 0; i < 1 + dice.nextInt(3); i++) {
                some.add(booths.get(dice.nextInt(booths.size())).id());
            }
            if (dice.nextInt(6) == 0 && booths.size() > 10) {
                plan.elements().delete(some);
            } else {
                plan.elements()
                        .move(some.stream().distinct().toList(), 3 * (dice.nextInt(5) - 2), 3 * (dice.nextInt(3) - 1));
            }
            var now = hall.state().all(Booth.class);
            var sides = new OpenSides(HALL, now);
            assertThat(now).allMatch(b -> b.openSides() == sides.of(b));
        }
    }

    @Test
    void openSidesFollowWhereBoothsGoFromOneHallToAnother() {
        var dice = new Random(17);
        plan.booths().addRows(HALL.id(), new RowOfBooths(new Bounds(3, 3, 30, 18), 3, 3, 3, false), "A101");
        plan.booths().addRows(SECOND.id(), new RowOfBooths(new Bounds(3, 3, 30, 18), 3, 3, 3, false), "B101");
        for (var step = 0; step < 40; step++) {
            var booths = List.copyOf(hall.state().all(Booth.class));
            var some = dice.ints(1 + dice.nextInt(20), 0, booths.size())
                    .distinct()
                    .mapToObj(i -> booths.get(i).id())
                    .toList();
            var to = dice.nextBoolean() ? HALL.id() : SECOND.id();
            if (dice.nextInt(8) == 0) {
                hall.open().undo();
            } else {
                plan.elements().relocate(some, to, 3 * (dice.nextInt(3) - 1), 3 * (dice.nextInt(3) - 1));
            }
            for (var each : List.of(HALL, SECOND)) {
                var now = hall.state().all(Booth.class).stream()
                        .filter(b -> b.hall().equals(each.id()))
                        .toList();
                var sides = new OpenSides(each, now);
                assertThat(now).allMatch(b -> b.openSides() == sides.of(b));
            }
        }
    }

    @Test
    void whatWasToBeDoneForADeletedBoothIsNoMoreToBeDone() {
        hall.with(
                booth("A1", 0, 0),
                booth("A2", 10, 0),
                target("t1", "booth-A1"),
                target("t2", "booth-A2"),
                task("k1", "booth-A1"),
                task("k2", null));

        plan.elements().delete(List.of(new Id<>("booth-A1"), new Id<>("nobody")));

        assertThat(hall.state().all(MoveInTarget.class))
                .extracting(t -> t.id().value())
                .containsExactly("t2");
        assertThat(hall.state().all(SetupTask.class))
                .extracting(t -> t.id().value())
                .containsExactly("k2");
    }

    private static MoveInTarget target(String id, String booth) {
        return new MoveInTarget(
                new Id<>(id), new Id<>(booth), null, LocalDateTime.of(2024, 8, 18, 7, 0), 30, VehicleSize.VAN);
    }

    private static SetupTask task(String id, String booth) {
        return new SetupTask(new Id<>(id), Name.of(id, ""), booth == null ? null : new Id<>(booth), null, "", false);
    }

    @ParameterizedTest
    @EnumSource(Alignment.class)
    void aligningBringsAllToTheOutermostAndLeavesTheOtherAxis(Alignment alignment) {
        hall.with(booth("A1", 1, 1), booth("A2", 7, 12.5), booth("A3", 23, 2));
        var before = hall.state();

        plan.shapes().align(ids(), alignment);

        var edges = hall.state().all(Booth.class).stream()
                .map(b -> switch (alignment) {
                    case LEFT -> b.bounds().minX();
                    case RIGHT -> b.bounds().maxX();
                    case BOTTOM -> b.bounds().minY();
                    case TOP -> b.bounds().maxY();
                    case CENTRE -> b.bounds().centreX();
                    case MIDDLE -> b.bounds().centreY();
                })
                .distinct();
        assertThat(edges)
                .containsExactly(List.of(1.0, 26.0, 1.0, 15.5, 13.5, 8.25).get(alignment.ordinal()));
        hall.open().undo();
        assertThat(hall.state()).isEqualTo(before);
    }

    private List<Id<Booth>> ids() {
        return hall.state().all(Booth.class).stream().map(Booth::id).toList();
    }

    @Test
    void oneBoothAloneIsAligned() {
        hall.with(booth("A1", 1, 1));
        var edits = hall.edits();

        plan.shapes().align(ids(), Alignment.RIGHT);
        plan.shapes().align(List.of(), Alignment.RIGHT);
        plan.elements().move(List.of(new Id<>("nobody")), 3, 3);

        assertThat(hall.edits()).isEqualTo(edits);
    }

    @Test
    void theHistoryNamesTheOneBoothAndCountsTheMany() {
        hall.with(booth("A1", 0, 0), booth("A2", 10, 10));

        plan.booths().setKind(List.of(hall.booth("A1").id()), BoothKind.RAW_SPACE);
        assertThat(lastLabel()).isEqualTo(Label.of("change.edit-booth", "A1"));
        plan.booths().setKind(ids(), BoothKind.PACKAGE);
        assertThat(lastLabel()).isEqualTo(Label.of("change.edit-booths", 2));
        plan.booths().renumber(hall.booth("A1").id(), "A9");
        assertThat(lastLabel()).isEqualTo(Label.of("change.renumber-booth", "A1", "A9"));
    }

    private Label lastLabel() {
        return hall.open().lastEntry().orElseThrow().label();
    }

    @Test
    void aBoothOnTheBorderOfTwoPatchesBelongsToTheOneWhereItsMiddleLies() {
        var tech = new ThemedArea(new Id<>("tech"), null, "T", Name.of("Tech", ""), "", null, 0);
        var cars = new ThemedArea(new Id<>("cars"), null, "C", Name.of("Cars", ""), "", null, 1);
        hall.with(
                tech,
                cars,
                new AreaPatch(new Id<>("p1"), HALL.id(), tech.id(), Outline.rectangle(0, 0, 30, 40)),
                new AreaPatch(new Id<>("p2"), HALL.id(), cars.id(), Outline.rectangle(30, 0, 30, 40)),
                new AreaPatch(new Id<>("p3"), SECOND.id(), cars.id(), Outline.rectangle(0, 0, 60, 40)));

        var left = plan.booths().add(HALL.id(), Footprint.rectangle(28, 10, 3, 3));
        var right = plan.booths().add(HALL.id(), Footprint.rectangle(29, 20, 3, 3));

        assertThat(hall.state().get(left).area()).isEqualTo(tech.id());
        assertThat(hall.state().get(right).area()).isEqualTo(cars.id());
        plan.booths().setArea(List.of(left), null);
        plan.elements().move(List.of(left), 20, 0);
        assertThat(hall.state().get(left).area()).isNull();
    }

    private static void refused(String key, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
