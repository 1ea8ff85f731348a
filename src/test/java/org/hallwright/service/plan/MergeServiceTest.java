package org.hallwright.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
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
import org.junit.jupiter.params.provider.ValueSource;

class MergeServiceTest {
    private static final Exhibitor MAKER = OpenHall.exhibitor("Maker");

    @TempDir
    Path folder;

    private OpenHall hall;
    private MergeService merges;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder)
                .with(HALL, MAKER, booth("A1", 10, 10), booth("A2", 13, 10), booth("A3", 16, 10), booth("B1", 10, 20));
        merges = new PlanService(hall.open()).merges();
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private List<Id<Booth>> ids(String... numbers) {
        return Stream.of(numbers).map(n -> hall.booth(n).id()).toList();
    }

    private Id<Booth> id(String number) {
        return hall.booth(number).id();
    }

    private static void refused(String key, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private static Assignment assigned(String id, Id<Booth> booth, Id<Exhibitor> exhibitor) {
        return new Assignment(new Id<>(id), booth, exhibitor, AssignmentState.CONFIRMED, "", false);
    }

    @Test
    void mergedBoothsAreOneUnderTheNumberThatSurvivesAndTheOthersFindIt() {
        merges.merge(ids("A1", "A2", "A3"), id("A2"));

        assertThat(hall.numbers()).containsExactly("A2", "B1");
        var merged = hall.booth("A2");
        assertThat(merged.footprint()).isEqualTo(Footprint.rectangle(10, 10, 9, 3));
        assertThat(merged.formerly()).containsExactlyInAnyOrder("A1", "A3");
        assertThat(merged.parts()).hasSize(3);
    }

    @Test
    void aSplitBringsBackWhatAMergeTook() {
        var before = hall.state().all(Booth.class);
        merges.merge(ids("A1", "A2"), id("A1"));

        merges.split(id("A1"));

        assertThat(hall.state().all(Booth.class))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("openSides")
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void whoStandsOnOnePartStandsOnTheWhole() {
        var wish = new BoothRequest(9, null, 0, null, ids("A1", "A2"), List.of(), List.of(), null);
        hall.with(
                assigned("as", id("A1"), MAKER.id()),
                MAKER.edit().request(wish).build(),
                new MoveInTarget(
                        new Id<>("t"), id("A1"), null, LocalDateTime.of(2024, 8, 18, 7, 0), 30, VehicleSize.VAN),
                new SetupTask(new Id<>("k"), Name.of("Carpet", ""), id("A1"), null, "", false));
        var a2 = id("A2");
        var before = hall.state();

        merges.merge(ids("A1", "A2"), a2);

        assertThat(hall.occupancy().on(a2)).isPresent();
        assertThat(hall.state().get(MAKER.id()).request().booths()).containsExactly(a2);
        assertThat(hall.state().all(MoveInTarget.class))
                .extracting(t -> t.booth())
                .containsExactly(a2);
        assertThat(hall.state().all(SetupTask.class)).extracting(t -> t.booth()).containsExactly(a2);
        hall.open().undo();
        assertThat(hall.state()).isEqualTo(before);
    }

    @Test
    void twoAssignmentsOfOneExhibitorBecomeOne() {
        hall.with(assigned("as1", id("A1"), MAKER.id()), assigned("as2", id("A2"), MAKER.id()));

        merges.merge(ids("A1", "A2"), id("A1"));

        assertThat(hall.state().all(Assignment.class))
                .extracting(a -> a.id().value())
                .containsExactly("as1");
    }

    @Test
    void differentExhibitorsOrHoldsKeepTheirBooths() {
        var other = OpenHall.exhibitor("Other");
        hall.with(other, assigned("as1", id("A1"), MAKER.id()), assigned("as2", id("A2"), other.id()));
        refused("plan.merge-exhibitors", () -> merges.merge(ids("A1", "A2"), id("A1")));

        hall.with(new Hold(new Id<>("h1"), id("A3"), "X", null, ""), new Hold(new Id<>("h2"), id("B1"), "Y", null, ""));
        new PlanService(hall.open()).elements().move(List.of(id("B1")), 9, -10);
        refused("plan.merge-exhibitors", () -> merges.merge(ids("A3", "B1"), id("A3")));
        assertThat(hall.numbers()).hasSize(4);
    }

    @Test
    void boothsAcrossAnAisleOrApartAreNotMerged() {
        refused("plan.merge-aisle", () -> merges.merge(ids("A1", "B1"), id("A1")));
        new PlanService(hall.open()).elements().move(List.of(id("B1")), 0, -6);
        refused("plan.merge-apart", () -> merges.merge(ids("A1", "B1"), id("A1")));
        refused("plan.merge-several", () -> merges.merge(ids("A1"), id("A1")));
        refused("plan.merge-several", () -> merges.merge(ids("A1", "A2"), id("A3")));
    }

    @Test
    void floorThatStaysFreeIsNotMergedAway() {
        hall.with(new Zone(new Id<>("z"), HALL.id(), ZoneKind.FIRE_BREAK, Name.NONE, Outline.rectangle(12, 9, 2, 5)));

        refused("plan.merge-kept-free", () -> merges.merge(ids("A1", "A2"), id("A1")));
    }

    @Test
    void aRingOfBoothsEnclosesWhatIsNotTheirs() {
        hall.with(
                booth("C1", 30, 10),
                booth("C2", 33, 10),
                booth("C3", 36, 10),
                booth("C4", 36, 13),
                booth("C5", 36, 16),
                booth("C6", 33, 16),
                booth("C7", 30, 16),
                booth("C8", 30, 13));

        refused(
                "plan.merge-encloses",
                () -> merges.merge(ids("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8"), id("C1")));
    }

    @Test
    void anLIsAPolygonAndSplitsAgain() {
        hall.with(booth("A4", 10, 13));

        merges.merge(ids("A1", "A2", "A4"), id("A1"));

        assertThat(hall.booth("A1").footprint().outline().corners()).hasSize(6);
        assertThat(hall.booth("A1").netArea()).isEqualTo(27);
        assertThat(merges.split(id("A1"))).hasSize(3);
        assertThat(hall.numbers()).containsExactly("A1", "A2", "A3", "A4", "B1");
    }

    @Test
    void aNumberThatWasGivenAwayMeanwhileIsNotTakenBack() {
        merges.merge(ids("A1", "A2"), id("A1"));
        hall.with(booth("A2", 40, 30).withId(new Id<>("newcomer")));

        merges.split(id("A1"));

        assertThat(hall.numbers()).containsExactly("A1", "A101", "A2", "A3", "B1");
    }

    @Test
    void aBoothIsSplitIntoEqualPartsThatMeet() {
        hall.with(Booth.shell(
                new Id<>("w"),
                HALL.id(),
                "W1",
                new Footprint.Rectangle(new org.hallwright.domain.geometry.Point(40, 20), 10, 4, 30)));

        var parts = merges.split(id("W1"), 3);

        assertThat(parts).hasSize(3).first().isEqualTo(new Id<Booth>("w"));
        assertThat(parts.stream()
                        .mapToDouble(p -> hall.state().get(p).netArea())
                        .sum())
                .isEqualTo(40);
        refused("plan.split-narrow", () -> merges.split(id("B1"), 7));
        refused("plan.split-whole", () -> merges.split(id("B1")));
    }

    @Test
    void whatAMergedBoothWasCalledSinceStillFindsItAfterASplit() {
        merges.merge(ids("A1", "A2"), id("A1"));
        new PlanService(hall.open()).booths().renumber(id("A1"), "C1");
        merges.split(id("C1"));
        assertThat(hall.booth("C1").formerly()).containsExactly("A1");
        assertThat(hall.booth("A2").formerly()).isEmpty();
    }

    @Test
    void whoHasItConfirmedLosesNoFloorToASplitButAnOfferStaysOnTheFirstPart() {
        hall.with(assigned("a", id("A1"), MAKER.id()));
        refused("plan.split-confirmed", () -> merges.split(id("A1"), 2, 2));
        refused("plan.split-confirmed", () -> merges.pieces(id("A1"), 2, 2));
        hall.with(assigned("a", id("A1"), MAKER.id()).inState(AssignmentState.OFFERED));
        var parts = merges.split(id("A1"), 2, 2);
        assertThat(hall.occupancy().on(parts.getFirst())).isPresent();
        hall.with(assigned("b", id("B1"), MAKER.id())
                .inState(AssignmentState.OFFERED)
                .withLocked(true));
        refused("assignment.locked", () -> merges.split(id("B1"), 2, 2));
        refused("plan.split-one", () -> merges.split(id("A2"), 1, 1));
        refused("plan.split-narrow", () -> merges.split(id("A2"), 1, 7));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void piecesTileTheBoothUnderTheNumbersThatWerePromised(long seed) {
        var random = new Random(seed);
        var whole = new Footprint.Rectangle(
                new org.hallwright.domain.geometry.Point(30, 20),
                4 + random.nextInt(9000) / 1000.0,
                4 + random.nextInt(9000) / 1000.0,
                random.nextInt(360));
        hall.with(Booth.shell(new Id<>("w"), HALL.id(), "W1", whole));
        var across = 2 + random.nextInt(4);
        var deep = 1 + random.nextInt(4);
        var before = hall.state();

        var promised = merges.pieces(new Id<>("w"), across, deep);
        assertThat(hall.state()).isSameAs(before);
        var parts = merges.split(new Id<>("w"), across, deep).stream()
                .map(hall.state()::get)
                .toList();

        assertThat(parts)
                .extracting(Booth::number)
                .isEqualTo(promised.stream().map(MergeService.Piece::number).toList())
                .doesNotHaveDuplicates();
        assertThat(parts).hasSize(across * deep);
        assertThat(parts.stream().mapToDouble(Booth::netArea).sum())
                .isCloseTo(whole.area(), within(1e-6 * whole.area()));
        assertThat(parts.stream()
                        .mapToDouble(p -> p.footprint().outline().overlap(whole.outline()))
                        .sum())
                .isCloseTo(whole.area(), within(0.05));
        hall.open().undo();
        assertThat(hall.numbers()).containsExactly("A1", "A2", "A3", "B1", "W1");
    }
}
