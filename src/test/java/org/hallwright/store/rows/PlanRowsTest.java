package org.hallwright.store.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanRowsTest {
    private static final Id<Hall> HALL = new Id<>("展".repeat(64));
    private static final Name ODD = Name.of("", Shelf.ODD);
    private static final Point FAR = new Point(100_000, -100_000);
    private static final Point NEAR = new Point(-0.001, 0.001);
    private static final Outline TRIANGLE = Outline.of(FAR, NEAR, new Point(-100_000, 99_999.999));

    @TempDir
    private Path folder;

    private void assertKept(Entry... entries) throws SQLException {
        assertThat(new Shelf(folder).kept(entries)).containsExactlyInAnyOrder(entries);
    }

    @Test
    void hallsOfAnyHeightDepthAndStoreyComeBack() throws SQLException {
        assertKept(
                Hall.rectangular(new Id<>("plain"), "", Name.NONE, 0.002, 100_000),
                new Hall(new Id<>("deep"), Shelf.ODD, ODD, -3, TRIANGLE, 100_000, 35.5, Integer.MIN_VALUE, null),
                new Hall(new Id<>("low"), "B", ODD, Integer.MAX_VALUE, TRIANGLE, -12.345, -1, 7, null),
                Hall.rectangular(new Id<>("north"), "N", ODD, 9, 9).withNorth(-12.5),
                Hall.rectangular(new Id<>("up"), "U", ODD, 9, 9).withNorth(0.0));
    }

    @Test
    void aFloorLoadOfMinusNothingIsNothing() throws SQLException {
        assertKept(new Hall(new Id<>("h"), "H", Name.NONE, 0, TRIANGLE, -0.0, -0.0, 0, null));
    }

    @Test
    void anOutlineOfThousandsOfCornersComesBackCornerByCorner() throws SQLException {
        var corners = IntStream.range(0, 3000)
                .mapToObj(i -> new Point(90 * Math.cos(i * Math.TAU / 3000), 90 * Math.sin(i * Math.TAU / 3000)))
                .toList();
        var hall = new Hall(new Id<>("round"), "R", ODD, 0, new Outline(corners), 0, 0, 0, null);
        assertKept(
                hall,
                new Booth(
                        new Id<>("b"),
                        HALL,
                        "R1",
                        List.of(),
                        new Footprint.Polygon(hall.outline()),
                        BoothKind.RAW_SPACE,
                        4,
                        null,
                        "",
                        0,
                        0,
                        List.of()));
    }

    @Test
    void boothsOfEachKindAndShapeComeBack() throws SQLException {
        var shapes = List.of(
                Footprint.rectangle(-100_000, 99_999.999, 0.001, 0.001),
                new Footprint.Rectangle(NEAR, 3, 2.5, 359.999),
                new Footprint.Rectangle(FAR, 100_000, 0.001, -1e-20),
                new Footprint.Rectangle(FAR, 9, 9, 1.0 / 3),
                new Footprint.Polygon(TRIANGLE));
        var kinds = BoothKind.values();
        assertKept(IntStream.range(0, kinds.length)
                .mapToObj(i -> new Booth(
                        new Id<>("booth-" + i),
                        HALL,
                        Shelf.ODD,
                        List.of("", "A1", "A1", Shelf.ODD),
                        shapes.get(i),
                        kinds[i],
                        i % 5,
                        i % 2 == 0 ? null : new Id<>("area"),
                        "注".repeat(i * 1000),
                        0,
                        0,
                        List.of()))
                .toArray(Booth[]::new));
    }

    @Test
    void aBoothThatWasRenumberedAThousandTimesKnowsAllItsNumbers() throws SQLException {
        var formerly = IntStream.range(0, 1000).mapToObj(i -> "展" + i).toList();
        assertKept(new Booth(
                new Id<>("b"),
                HALL,
                "",
                formerly,
                Footprint.rectangle(0, 0, 3, 3),
                BoothKind.PACKAGE,
                0,
                null,
                null,
                0,
                0,
                List.of()));
    }

    @Test
    void textsAsLongAsAnEntryMayBeComeBack() throws SQLException {
        var booth = Booth.shell(new Id<>("b"), HALL, "A1", Footprint.rectangle(0, 0, 3, 3));
        assertKept(
                booth.withNotes("x".repeat(999_000)),
                new Booth(
                        new Id<>("han"),
                        HALL,
                        "A2",
                        List.of(),
                        booth.footprint(),
                        BoothKind.PACKAGE,
                        0,
                        null,
                        "馆".repeat(333_000),
                        0,
                        0,
                        List.of()));
    }

    @Test
    void fixturesOfAllKindsShareATableAndNoColumnRunsOver() throws SQLException {
        assertKept(
                new Door(new Id<>("door"), HALL, "D1", DoorKind.DOCK, NEAR, 4.5, 271.25),
                new Pillar(new Id<>("pillar"), HALL, new Footprint.Polygon(TRIANGLE)),
                new Wall(new Id<>("wall"), HALL, NEAR, FAR, 0.2),
                new FirePoint(new Id<>("fire"), HALL, "", FAR, 0),
                new FirePoint(new Id<>("shutter"), HALL, "S", FirePoint.Kind.SHUTTER, FAR, 2),
                new UtilityPoint(new Id<>("power"), HALL, "U", UtilityKind.DATA, FAR, "32 A / 400 V"),
                new Zone(new Id<>("zone"), HALL, ZoneKind.STAGE, ODD, TRIANGLE),
                new PlanLabel(new Id<>("label"), HALL, ODD, NEAR, 1.5),
                new AreaPatch(new Id<>("patch"), HALL, new Id<>("area"), TRIANGLE),
                new Wall(new Id<>("wall-2"), HALL, FAR, FAR, 0),
                new Pillar(new Id<>("pillar-2"), HALL, Footprint.rectangle(-1, -1, 0.5, 0.5)),
                new Door(new Id<>("door-2"), HALL, null, null, FAR, 0, 0),
                new Zone(new Id<>("low"), HALL, ZoneKind.LIMITED, ODD, TRIANGLE, 2.805, 7.5),
                new Underlay(new Id<>("under"), HALL, new Id<>("pic"), FAR, 0.001, 100_000, 359.999, 1.0 / 3));
    }

    @Test
    void fixturesOfEveryVariantComeBack() throws SQLException {
        var doors = Stream.of(DoorKind.values())
                .map(kind -> new Door(new Id<>("d-" + kind), HALL, Shelf.ODD, kind, FAR, 99_999, -1e6));
        var zones = Stream.of(ZoneKind.values())
                .map(kind -> new Zone(new Id<>("z-" + kind), HALL, kind, Name.NONE, TRIANGLE));
        var points = Stream.of(UtilityKind.values())
                .map(kind -> new UtilityPoint(new Id<>("u-" + kind), HALL, "", kind, NEAR, Shelf.ODD));
        assertKept(Stream.of(doors, zones, points).flatMap(s -> s).toArray(Entry[]::new));
    }

    @Test
    void whatIsBuiltOnABoothAndWhatItWasMergedFromComeBack() throws SQLException {
        var booth = Booth.shell(new Id<>("b"), HALL, "A1", Footprint.rectangle(0, 0, 9, 3));
        var part = new Booth.Part(
                new Id<>("p"), Shelf.ODD, List.of("", Shelf.ODD), new Footprint.Polygon(TRIANGLE), BoothKind.PACKAGE);
        assertKept(booth.withHeight(6.096).withLoad(1.0 / 3).withParts(List.of(part, booth.asPart())));
    }

    @Test
    void aDoorTurnedByMinusNothingIsNotTurned() throws SQLException {
        assertKept(new Door(new Id<>("door"), HALL, "D", DoorKind.EXIT, new Point(-0.0, 0), -0.0, -0.0));
    }

    @Test
    void sectionsAndAreasComeBackWithWhomTheyAdmit() throws SQLException {
        var all = IntStream.range(0, 500).mapToObj(i -> "C" + i).toList();
        assertKept(
                new Section(new Id<>("s"), "", Name.NONE, "", 0),
                new Section(new Id<>("s2"), Shelf.ODD, ODD, "#FF00FF80", -1),
                new Section(new Id<>("s3"), "S", ODD, "", new ThemedArea.Admission(all, all, List.of("22"), true), 4),
                new ThemedArea(new Id<>("a"), null, null, null, null, null, Integer.MAX_VALUE),
                new ThemedArea(
                        new Id<>("a2"),
                        new Id<>("s"),
                        "T",
                        ODD,
                        "#abc",
                        new ThemedArea.Admission(all, Arrays.asList("MN", "RU"), List.of(""), true),
                        3));
    }
}
