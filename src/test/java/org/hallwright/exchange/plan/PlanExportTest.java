package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
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
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.plan.geojson.GeoJsonWriter;
import org.hallwright.exchange.plan.table.BoothTable;
import org.hallwright.exchange.table.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanExportTest {
    private static final Id<Hall> HALL = new Id<>("hall");

    private static PlanPreview read(String name, byte[] bytes, ExhibitionState state) {
        return PlanImport.read(SourceFile.of(name, bytes), PlanOptions.FIND_OUT, state);
    }

    @Test
    void everyKindOfElementComesBackFromGeoJson() {
        var state = randomPlan(new Random(3));
        var bytes = GeoJsonWriter.write(state, List.of());
        var again = read("plan.geojson", bytes, state);
        assertThat(again.toChange().edits()).isEmpty();
        assertThat(again.notUnderstood()).isEmpty();
        var elsewhere = ExhibitionState.EMPTY.apply(
                read("plan.geojson", bytes, ExhibitionState.EMPTY).toChange());
        assertThat(kinds(elsewhere)).isEqualTo(kinds(state));
        assertThat(elsewhere.all(Booth.class).stream()
                        .map(b -> b.number() + b.footprint())
                        .sorted())
                .isEqualTo(state.all(Booth.class).stream()
                        .map(b -> b.number() + b.footprint())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void boothsComeBackFromTheirTable(String format) {
        var state = randomPlan(new Random(4));
        var bytes = TableWriter.write(BoothTable.sheet(state, List.of()), format);
        var again = read("booths." + format, bytes, state);
        assertThat(again.toChange().edits()).isEmpty();
        assertThat(again.booths()).isEqualTo(state.count(Booth.class));
    }

    @Test
    void whatABoothWasMergedFromComesBackInAnotherExhibition() {
        var state = randomPlan(new Random(6));
        var elsewhere = ExhibitionState.EMPTY.apply(
                read("plan.geojson", GeoJsonWriter.write(state, List.of()), ExhibitionState.EMPTY)
                        .toChange());
        assertThat(built(elsewhere)).isEqualTo(built(state)).anyMatch(b -> b.contains("PACKAGE"));
        assertThat(elsewhere.all(Zone.class))
                .extracting(Zone::kind, Zone::clearHeight, Zone::floorLoad)
                .contains(tuple(ZoneKind.LIMITED, 2.805, 7.5));
    }

    private static List<String> built(ExhibitionState state) {
        return state.all(Booth.class).stream()
                .map(b -> b.number() + b.footprint() + b.height() + "/" + b.load() + b.parts())
                .sorted()
                .toList();
    }

    @Test
    void aPictureUnderThePlanIsNoFeature() {
        var plan = randomPlan(new Random(7));
        var under = new Underlay(new Id<>("u"), HALL, new Id<>("p"), new Point(0, 0), 120, 60, 0, 1);
        var traced = plan.apply(Change.of(Label.of("change.create"), Edit.create(under)));
        assertThat(GeoJsonWriter.write(traced, List.of())).isEqualTo(GeoJsonWriter.write(plan, List.of()));
    }

    @Test
    void oneHallCanBeWrittenAlone() {
        var state = randomPlan(new Random(5));
        assertThat(read("p.geojson", GeoJsonWriter.write(state, List.of("X")), ExhibitionState.EMPTY)
                        .booths())
                .isZero();
        assertThat(BoothTable.sheet(state, List.of("X")).rows()).isEmpty();
        assertThat(BoothTable.sheet(state, List.of("H1")).rows()).hasSize(state.count(Booth.class));
    }

    private static String kinds(ExhibitionState state) {
        return state.entries().stream()
                .collect(Collectors.groupingBy(
                        e -> e.getClass().getSimpleName(), java.util.TreeMap::new, Collectors.counting()))
                .toString();
    }

    private static ExhibitionState randomPlan(Random random) {
        var entries = new ArrayList<Entry>();
        var section = new Section(new Id<>("s"), "S1", Name.of("East", "东"), "#336699", 1);
        var admits = new ThemedArea.Admission(List.of("a", "b"), List.of("MN"), List.of(), true);
        var area = new ThemedArea(new Id<>("t"), section.id(), "T1", Name.of("Crafts", "工艺"), "", admits, 2);
        entries.addAll(List.of(section, area));
        entries.add(new Hall(HALL, "H1", Name.of("Hall 1", "一号馆"), 1, Outline.rectangle(0, 0, 120, 60), 9.5, 30, 4));
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
                i % 6 == 0 ? "near, \"the\" door" : "");
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
