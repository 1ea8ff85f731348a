package org.hallwright.drawing.plan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// A hall with one of everything, for tests of what draws it.
public final class PlanFixture {
    public static final Id<Hall> HALL = new Id<>("hall-a");
    public static final Id<ThemedArea> AREA = new Id<>("area-1");

    private PlanFixture() {}

    /// 60 × 40 m, two rows of ten booths back to back from (10, 10), each 3 × 3 m.
    public static ExhibitionState hall() {
        return ExhibitionState.of(entries());
    }

    public static List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        entries.add(Exhibition.titled("T1", Name.of("Spring fair & friends", "春季博览会"), null, null));
        entries.add(Hall.rectangular(HALL, "A", Name.of("Hall A", "A馆"), 60, 40));
        entries.add(new ThemedArea(AREA, null, "T", Name.of("Innovation", "科技创新"), "", null, 1));
        entries.add(new AreaPatch(new Id<>("patch-1"), HALL, AREA, Outline.rectangle(6, 6, 40, 20)));
        entries.add(new Zone(
                new Id<>("zone-1"),
                HALL,
                ZoneKind.FIRE_BREAK,
                Name.of("Fire break", "防火隔离带"),
                Outline.rectangle(50, 0, 4, 40)));
        entries.add(new Zone(
                new Id<>("zone-2"), HALL, ZoneKind.STAGE, Name.of("Stage", "舞台"), Outline.rectangle(10, 30, 8, 6)));
        entries.add(new Door(new Id<>("door-1"), HALL, "E1", DoorKind.ENTRANCE, new Point(30, 0), 6, 0));
        entries.add(new Door(new Id<>("door-2"), HALL, "X1", DoorKind.EMERGENCY_EXIT, new Point(0, 20), 2, 90));
        entries.add(new Door(new Id<>("door-3"), HALL, "D1", DoorKind.DOCK, new Point(30, 40), 5, 0));
        entries.add(new Pillar(new Id<>("pillar-1"), HALL, Footprint.rectangle(45, 20, 1, 1)));
        entries.add(new Wall(new Id<>("wall-1"), HALL, new Point(20, 30), new Point(30, 30), 0.2));
        entries.add(new FirePoint(new Id<>("fire-1"), HALL, "H1", FirePoint.Kind.HYDRANT, new Point(59, 20), 1.5));
        entries.add(new UtilityPoint(new Id<>("power-1"), HALL, "P1", UtilityKind.POWER, new Point(25, 20), "63 A"));
        for (var i = 0; i < 10; i++) {
            entries.add(booth("A1" + i, 10 + 3 * i, 10).withArea(AREA));
            entries.add(booth("A2" + i, 10 + 3 * i, 13).withArea(AREA));
        }
        assign(entries, "A10", AssignmentState.CONFIRMED, Name.of("Songji Systems", "松吉数据系统"));
        assign(entries, "A11", AssignmentState.OFFERED, Name.of("Hengze Wind Power Equipment", "恒泽风电设备"));
        entries.add(new Hold(new Id<>("hold-1"), id("A12"), "Sponsor", null, ""));
        return entries;
    }

    public static Id<Booth> id(String number) {
        return new Id<>("booth-" + number);
    }

    public static Booth booth(String number, double x, double y) {
        return Booth.shell(id(number), HALL, number, Footprint.rectangle(x, y, 3, 3));
    }

    public static void assign(List<Entry> entries, String number, AssignmentState state, Name name) {
        var exhibitor = new Id<Exhibitor>("exhibitor-" + number);
        entries.add(Exhibitor.named(exhibitor, name));
        entries.add(new Assignment(new Id<>("assignment-" + number), id(number), exhibitor, state, "", false));
    }

    /// A hall of that many booths of random sizes, turns and names on a wide grid.
    public static ExhibitionState random(long seed, int count) {
        var random = new Random(seed);
        var entries = new ArrayList<Entry>();
        var side = (int) Math.ceil(Math.sqrt(count));
        entries.add(Hall.rectangular(HALL, "A", Name.of("Hall A", "A馆"), side * 20, side * 20));
        for (var i = 0; i < count; i++) {
            var number = "B" + i;
            var at = new Point(5 + i % side * 20, 5 + i / side * 20);
            var turn = random.nextInt(4) == 0 ? random.nextInt(360) : 0;
            var footprint = new Footprint.Rectangle(at, 1 + random.nextInt(9), 1 + random.nextInt(9), turn);
            entries.add(Booth.shell(id(number), HALL, number, footprint));
            assign(entries, number, AssignmentState.CONFIRMED, name(random));
        }
        return ExhibitionState.of(entries);
    }

    private static Name name(Random random) {
        var words = new String[] {"Songji", "New Energy", "Data Systems", "Ltd", "International", "Agricultural"};
        var han = new String[] {"松吉", "新能源", "数据系统", "国际", "农业科技", "有限公司"};
        var en = new StringBuilder();
        var zh = new StringBuilder();
        for (var i = 0; i <= random.nextInt(4); i++) {
            en.append(words[random.nextInt(words.length)]).append(' ');
            zh.append(han[random.nextInt(han.length)]);
        }
        return Name.of(en.toString(), zh.toString());
    }
}
