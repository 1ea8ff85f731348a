package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.plan.dxf.DxfWriter;
import org.hallwright.exchange.plan.geojson.GeoJsonWriter;
import org.hallwright.exchange.plan.svg.SvgPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A plan that goes out and comes back is the same plan, in an empty exhibition and in its own.
class PlanIdentityTest {
    private static final int PLANS = 8;

    private static byte[] written(String format, ExhibitionState state) {
        return format.equals("dxf") ? DxfWriter.write(state, List.of()) : GeoJsonWriter.write(state, List.of());
    }

    private static List<Entry> entries(ExhibitionState state) {
        return state.entries().stream()
                .sorted(Comparator.comparing(e -> e.id().value()))
                .toList();
    }

    @Test
    void eachHallComesBackFromItsPicture() {
        for (var seed = 0; seed < PLANS; seed++) {
            var state = RandomPlans.wild(new Random(seed));
            var change = ExhibitionState.EMPTY;
            for (var hall : List.of("H1", "B 二")) {
                var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"9\" height=\"9\"/>"
                        + SvgPlan.group(state, hall, "matrix(10 0 0 -10 3 4)") + "</svg>";
                var file = SourceFile.of("plan.svg", svg.getBytes(StandardCharsets.UTF_8));
                assertThat(PlanImport.read(file, PlanOptions.FIND_OUT, state)
                                .toChange()
                                .edits())
                        .as("seed %d", seed)
                        .isEmpty();
                var preview = PlanImport.read(file, PlanOptions.FIND_OUT, change);
                assertThat(preview.notUnderstood()).isEmpty();
                change = change.apply(preview.toChange());
            }
            assertThat(entries(change)).as("seed %d", seed).isEqualTo(entries(state));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dxf", "geojson"})
    void aPlanComesBackAsItWas(String format) {
        for (var seed = 0; seed < PLANS; seed++) {
            var state = RandomPlans.wild(new Random(seed));
            var file = SourceFile.of("plan." + format, written(format, state));
            var elsewhere = PlanImport.read(file, PlanOptions.FIND_OUT, ExhibitionState.EMPTY);
            assertThat(elsewhere.notUnderstood()).as("seed %d", seed).isEmpty();
            assertThat(entries(ExhibitionState.EMPTY.apply(elsewhere.toChange())))
                    .as("seed %d", seed)
                    .isEqualTo(entries(state));
            assertThat(PlanImport.read(file, PlanOptions.FIND_OUT, state)
                            .toChange()
                            .edits())
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }
}
