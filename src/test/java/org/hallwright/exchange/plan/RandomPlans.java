package org.hallwright.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
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
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// Plans with every kind of element, whose words and places try what formats might trip over.
final class RandomPlans {
    static final Id<Hall> HALL = new Id<>("hall");
    private static final List<String> WORDS = List.of(
            "",
            "near, \"the\" door",
            "50%% off & <b>more</b> ^J",
            "第一行\n第二行\\U+4E2D",
            "é ü ß 展位 🎪",
            "  ends ",
            "a=b;c",
            "-",
            "{x}",
            "x".repeat(700));

    private RandomPlans() {}

    /// A plan of two halls, of which the second has an outline of its own and lies off the origin.
    static ExhibitionState wild(Random random) {
        var entries = new ArrayList<Entry>(plan(random).entries());
        var hall = new Id<Hall>("second");
        entries.add(new Hall(
                hall,
                "B 二",
                Name.of("", words(random)),
                -1,
                Outline.of(new Point(-50.5, 3), new Point(40.001, 3), new Point(40.001, 60), new Point(-50.5, 33.333)),
                0,
                7.5,
                9,
                null));
        for (var i = 0; i < 30; i++) {
            var corner = new Point(random.nextInt(90_000) / 1000.0 - 50, random.nextInt(50_000) / 1000.0);
            var booth = Booth.shell(
                    new Id<>("w" + i),
                    hall,
                    random.nextInt(5) == 0 ? "" : "展" + i + (i % 3 == 0 ? " x" : ""),
                    new Footprint.Rectangle(
                            corner, 0.5 + random.nextInt(9000) / 1000.0, 3.048, random.nextInt(3600) / 10.0));
            entries.add(booth.withNotes(words(random)));
            entries.add(new Zone(
                    new Id<>("z" + i),
                    hall,
                    ZoneKind.values()[random.nextInt(ZoneKind.values().length)],
                    Name.of(words(random), words(random)),
                    Outline.of(corner, corner.plus(2, 0.001), corner.plus(1, 3), corner.plus(0.5, 1))));
            entries.add(new Door(
                    new Id<>("d" + i),
                    hall,
                    words(random),
                    DoorKind.values()[random.nextInt(DoorKind.values().length)],
                    corner,
                    random.nextInt(6000) / 1000.0,
                    random.nextInt(3600) / 10.0));
            entries.add(new PlanLabel(new Id<>("l" + i), hall, Name.of(words(random), words(random)), corner, 0.7));
            entries.add(new UtilityPoint(
                    new Id<>("u" + i),
                    hall,
                    words(random),
                    UtilityKind.DATA,
                    corner.plus(0, 0.001 * i),
                    words(random)));
            entries.add(new Wall(new Id<>("x" + i), hall, corner, corner.plus(random.nextInt(9) + 1, i), 0.001 * i));
        }
        return ExhibitionState.of(entries);
    }

    static String words(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())).strip();
    }

    static ExhibitionState plan(Random random) {
        var entries = new ArrayList<Entry>();
        var section = new Section(new Id<>("s"), "S1", Name.of("East", "东"), "#336699", 1);
        var admits = new ThemedArea.Admission(List.of("a", "b"), List.of("MN"), List.of(), true);
        var area = new ThemedArea(new Id<>("t"), section.id(), "T1", Name.of("Crafts", "工艺"), "", admits, 2);
        entries.addAll(List.of(section, area));
        entries.add(
                new Hall(HALL, "H1", Name.of("Hall 1", "一号馆"), 1, Outline.rectangle(0, 0, 120, 60), 9.5, 30, 4, null));
        for (var i = 0; i < 40; i++) {
            entries.add(booth(random, i, area));
        }
        entries.addAll(others(random, area));
        return ExhibitionState.of(entries);
    }

    private static Booth booth(Random random, int i, ThemedArea area) {
        var corner = new Point(random.nextInt(100), random.nextInt(50) + 0.123);
        var rectangle =
                new Footprint.Rectangle(corner, 3, 3 + random.nextInt(4) * 0.5, i % 4 == 0 ? random.nextInt(360) : 0);
        Footprint footprint = i % 7 == 0
                ? new Footprint.Polygon(Outline.of(corner, corner.plus(6, 0), corner.plus(3, 5)))
                : rectangle;
        var booth = new Booth(
                new Id<>("b" + i),
                HALL,
                i % 10 == 0 ? "" : "A" + (101 + i),
                i % 3 == 0 ? List.of("X" + i, "Y" + i) : List.of(),
                footprint,
                BoothKind.values()[i % 5],
                i % 5,
                i % 2 == 0 ? area.id() : null,
                i % 6 == 0 ? "near, \"the\" door" : "",
                0,
                0,
                List.of());
        return booth.withHeight(i % 3 == 0 ? 4.215 : 0)
                .withLoad(i % 4 == 0 ? 12.5 : 0)
                .withParts(i % 5 == 0 ? parts(corner, i) : List.of());
    }

    private static List<Booth.Part> parts(Point corner, int i) {
        var straight = new Footprint.Rectangle(corner, 3, 3, 0);
        var turned = new Footprint.Rectangle(corner.plus(3, 0), 3.05, 3, 33.3);
        var odd = new Footprint.Polygon(Outline.of(corner, corner.plus(6, 0), corner.plus(3, 5)));
        return List.of(
                new Booth.Part(new Id<>("p" + i), "P" + i, List.of("O1", "O2"), straight, BoothKind.RAW_SPACE),
                new Booth.Part(new Id<>("q" + i), "", List.of(), turned, BoothKind.PACKAGE),
                new Booth.Part(new Id<>("r" + i), "R", List.of(), odd, BoothKind.SHELL_SCHEME));
    }

    private static List<PlanElement> others(Random random, ThemedArea area) {
        var at = new Point(random.nextInt(50), 7.5);
        return List.of(
                new AreaPatch(new Id<>("patch"), HALL, area.id(), Outline.rectangle(0, 0, 20, 20)),
                new Pillar(new Id<>("pillar"), HALL, Footprint.rectangle(10, 10, 0.8, 0.8)),
                new Pillar(new Id<>("pillar2"), HALL, new Footprint.Rectangle(at, 0.8, 0.8, 30)),
                new Wall(new Id<>("wall"), HALL, at, at.plus(5, 5), 0.15),
                new Door(new Id<>("door"), HALL, "D1", DoorKind.DOCK, at, 4.5, 90),
                new FirePoint(new Id<>("fire"), HALL, "F1", at, 1.5),
                new FirePoint(new Id<>("shutter"), HALL, "S1", FirePoint.Kind.SHUTTER, at.plus(2, 0), 0.75),
                new UtilityPoint(new Id<>("power"), HALL, "U1", UtilityKind.WATER, at, "3 × 63 A"),
                new Zone(
                        new Id<>("zone"),
                        HALL,
                        ZoneKind.STAGE,
                        Name.of("Stage", "舞台"),
                        Outline.rectangle(50, 40, 9, 6)),
                new Zone(
                        new Id<>("low"),
                        HALL,
                        ZoneKind.LIMITED,
                        Name.of("Under the gallery", "夹层下方"),
                        Outline.rectangle(60, 40, 9, 6),
                        2.805,
                        7.5),
                new PlanLabel(new Id<>("label"), HALL, Name.of("Entrance", "入口"), at, 1.2));
    }
}
