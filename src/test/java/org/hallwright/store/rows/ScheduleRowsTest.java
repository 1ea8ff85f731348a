package org.hallwright.store.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Party;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.guests.SigningTable;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.Media;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Programme;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Sound;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.schedule.check.RuleSetting;
import org.hallwright.domain.schedule.check.ScheduleRules;
import org.hallwright.domain.schedule.check.Walk;
import org.hallwright.domain.setup.Dock;
import org.hallwright.domain.setup.MoveInTarget;
import org.hallwright.domain.setup.SetupTask;
import org.hallwright.domain.setup.VehicleSize;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Money;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleRowsTest {
    private static final Name ODD = Name.of(Shelf.ODD, "");
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 5, 29, 12, 0);

    @TempDir
    private Path folder;

    private void assertKept(Entry... entries) throws SQLException {
        assertThat(new Shelf(folder).kept(entries)).containsExactlyInAnyOrder(entries);
    }

    private static Activity at(String id, @Nullable When when) {
        return Activity.titled(new Id<>(id), ODD, ActivityKind.FORUM, when, List.of());
    }

    @Test
    void anActivityOfWhichNothingIsKnownComesBack() throws SQLException {
        assertKept(new Activity(
                new Id<>("x"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                false,
                List.of(),
                null));
    }

    @Test
    void timesAreKeptToTheNanosecondAndOverYears() throws SQLException {
        assertKept(
                at("open", null),
                at("short", new When(NOON, NOON.plusNanos(1))),
                at("night", new When(NOON.withHour(23), NOON.plusDays(1).withHour(2))),
                at("age", new When(LocalDateTime.of(1, 1, 1, 0, 0), LocalDateTime.of(9999, 12, 31, 23, 59, 59))),
                at("spring", new When(LocalDateTime.of(2026, 3, 29, 2, 30), LocalDateTime.of(2026, 3, 29, 2, 31))));
    }

    @Test
    void aCongressOfThousandsComesBackInOrder() throws SQLException {
        var people = IntStream.range(0, 2000)
                .mapToObj(i -> Participation.speaker(new Id<>("guest-" + (i % 1500))))
                .toList();
        var rooms = IntStream.range(0, 100)
                .mapToObj(i -> new Id<Room>("room-" + (99 - i)))
                .toList();
        var expected = new EnumMap<Sector, Integer>(Sector.class);
        Stream.of(Sector.values()).forEach(sector -> expected.put(sector, -sector.ordinal()));
        var signings =
                IntStream.range(0, 200).mapToObj(i -> new Id<Project>("p-" + i)).toList();
        assertKept(new Activity(
                new Id<>("a"),
                ODD,
                ActivityKind.SIGNING,
                ActivityState.CANCELLED,
                null,
                rooms,
                new Id<>("track"),
                people,
                signings,
                new Audience(Integer.MAX_VALUE, expected),
                programme(),
                Integer.MAX_VALUE,
                -1,
                true,
                List.of(new Follows(new Id<>("before"), -9), Follows.directly(new Id<>("other"))),
                new Id<>("first")));
    }

    private static Programme programme() {
        return new Programme(
                ODD,
                Name.NONE,
                List.of(),
                "蒙",
                List.of("zh-ru", ""),
                List.of(),
                Shelf.ODD,
                List.of(Shelf.ODD),
                Map.of("", "uid", Shelf.ODD, ""),
                List.of(new Media(Shelf.ODD, ""), new Media("", Shelf.ODD)),
                Sound.QUIET,
                new SigningTable(3, List.of(new Id<>("p-1"), new Id<>("p-2"))),
                0);
    }

    @Test
    void activitiesOfEveryKindAndStateComeBack() throws SQLException {
        assertKept(Stream.of(ActivityKind.values())
                .flatMap(kind -> Stream.of(ActivityState.values())
                        .map(state -> new Activity(
                                new Id<>(kind + "-" + state),
                                Name.NONE,
                                kind,
                                state,
                                null,
                                List.of(),
                                null,
                                List.of(),
                                List.of(),
                                Audience.NONE,
                                Programme.NONE,
                                0,
                                0,
                                false,
                                List.of(),
                                null)))
                .toArray(Activity[]::new));
    }

    @Test
    void roomsAndTracksComeBack() throws SQLException {
        assertKept(
                Room.of(new Id<>("r"), null, null, 0, 0),
                Room.of(new Id<>("r2"), ODD, new Id<>("hall"), Integer.MIN_VALUE, Integer.MAX_VALUE),
                new Room(new Id<>("r3"), ODD, null, 0, 0, new Point(-1.5, 2000.001)),
                new Track(new Id<>("t"), null, null, 0),
                new Track(new Id<>("t2"), ODD, Shelf.ODD, -1));
    }

    @Test
    void theRulesOfTheCheckComeBack() throws SQLException {
        assertKept(
                new ScheduleRules(new Id<>("none"), null, 0, null),
                new ScheduleRules(
                        new Id<>("some"),
                        List.of(
                                new RuleSetting("room-overlap", false, Severity.NOTE),
                                new RuleSetting(Shelf.ODD, true, null)),
                        33.3,
                        List.of(new Walk(new Id<>("r"), new Id<>("r2"), 12))));
    }

    @Test
    void guestsAndDelegationsComeBack() throws SQLException {
        assertKept(
                new Guest(new Id<>("g"), null, null, null, 0, null, null, null, null, null, null),
                new Guest(
                        new Id<>("g2"),
                        ODD,
                        ODD,
                        ODD,
                        -7,
                        "俄",
                        Sector.DIPLOMATIC,
                        PresenceMode.LETTER,
                        new Id<>("d"),
                        Shelf.ODD,
                        List.of(new Id<>("g"), new Id<>("gone"))),
                new Delegation(new Id<>("d"), null, null, null, null, null, null, null),
                new Delegation(new Id<>("d2"), ODD, "", new Id<>("g"), Shelf.ODD, "", Shelf.ODD, "\n"));
    }

    @Test
    void amountsKeepTheirScale() throws SQLException {
        var amounts = List.of("0", "0.00", "1E+12", "-12.3400", "0.000000000000000000001", "9".repeat(60));
        assertKept(IntStream.range(0, amounts.size())
                .mapToObj(i -> project("p" + i, new Money(new BigDecimal(amounts.get(i)), "CNY")))
                .toArray(Project[]::new));
    }

    @Test
    void aProjectMayHaveNoAmountAndManyParties() throws SQLException {
        assertKept(project("none", null), project("no currency", new Money(BigDecimal.TEN, "")));
    }

    private static Project project(String id, @Nullable Money amount) {
        var parties = IntStream.range(0, 50)
                .mapToObj(i -> new Party(ODD, "", Name.NONE))
                .toList();
        return new Project(new Id<>(id), "", ODD, Name.NONE, ODD, parties, amount, ProjectState.WITHDRAWN, Shelf.ODD);
    }

    @Test
    void docksSlotsAndTasksComeBack() throws SQLException {
        assertKept(
                new Dock(new Id<>("d"), new Id<>("h"), null, null, 0),
                new Dock(new Id<>("d2"), new Id<>("h"), new Id<>("door"), Shelf.ODD, Integer.MIN_VALUE),
                new MoveInTarget(new Id<>("m"), new Id<>("b"), null, NOON.withNano(123_456_789), 0, VehicleSize.VAN),
                new MoveInTarget(
                        new Id<>("m2"), new Id<>("b"), new Id<>("d"), LocalDateTime.of(1, 1, 1, 0, 0), -5, null),
                new SetupTask(new Id<>("t"), null, null, null, null, false),
                new SetupTask(new Id<>("t2"), ODD, new Id<>("b"), LocalDate.of(9999, 12, 31), Shelf.ODD, true));
    }
}
