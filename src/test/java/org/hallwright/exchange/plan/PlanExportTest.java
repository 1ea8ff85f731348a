package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.plan.geojson.GeoJsonWriter;
import org.hallwright.exchange.plan.table.BoothTable;
import org.hallwright.exchange.table.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanExportTest {
    private static PlanPreview read(String name, byte[] bytes, ExhibitionState state) {
        return PlanImport.read(SourceFile.of(name, bytes), PlanOptions.FIND_OUT, state);
    }

    @Test
    void everyKindOfElementComesBackFromGeoJson() {
        var state = RandomPlans.plan(new Random(3));
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
        var state = RandomPlans.plan(new Random(4));
        var bytes = TableWriter.write(BoothTable.sheet(state, List.of()), format);
        var again = read("booths." + format, bytes, state);
        assertThat(again.toChange().edits()).isEmpty();
        assertThat(again.booths()).isEqualTo(state.count(Booth.class));
    }

    @Test
    void whatABoothWasMergedFromComesBackInAnotherExhibition() {
        var state = RandomPlans.plan(new Random(6));
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
        var plan = RandomPlans.plan(new Random(7));
        var under = new Underlay(new Id<>("u"), RandomPlans.HALL, new Id<>("p"), new Point(0, 0), 120, 60, 0, 1);
        var traced = plan.apply(Change.of(Label.of("change.create"), Edit.create(under)));
        assertThat(GeoJsonWriter.write(traced, List.of())).isEqualTo(GeoJsonWriter.write(plan, List.of()));
    }

    @Test
    void oneHallCanBeWrittenAlone() {
        var state = RandomPlans.plan(new Random(5));
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
}
