package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.text;

import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.problem.Problem;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.table.TableOptions;

/// Small plan files for the tests of this package.
final class Plans {
    private Plans() {}

    static SourceFile geoJson(String... features) {
        return text(
                "plan.geojson", "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}");
    }

    static SourceFile geoJsonIn(String unit, String... features) {
        return text("plan.geojson", "{\"units\":\"" + unit + "\",\"features\":[" + String.join(",", features) + "]}");
    }

    /// @param properties as JSON without the braces
    static String feature(String properties, String type, String coordinates) {
        return "{\"properties\":{" + properties.replace('\'', '"') + "},\"geometry\":{\"type\":\"" + type
                + "\",\"coordinates\":" + coordinates + "}}";
    }

    static String point(String properties, double x, double y) {
        return feature(properties, "Point", "[" + x + "," + y + "]");
    }

    static String line(String properties, String coordinates) {
        return feature(properties, "LineString", coordinates);
    }

    static String polygon(String properties, String ring) {
        return feature(properties, "Polygon", "[" + ring + "]");
    }

    static String box(String properties, double x, double y, double width, double depth) {
        return polygon(properties, ring(x, y, width, depth));
    }

    static String ring(double x, double y, double width, double depth) {
        return "[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]".formatted(x, y, x + width, y + depth);
    }

    static PlanPreview read(SourceFile file, ExhibitionState state) {
        return PlanImport.read(file, PlanOptions.FIND_OUT, state);
    }

    static PlanPreview read(SourceFile file) {
        return read(file, ExhibitionState.EMPTY);
    }

    static PlanPreview read(SourceFile file, String hall, String unit) {
        return PlanImport.read(file, new PlanOptions(hall, unit, TableOptions.FIND_OUT), ExhibitionState.EMPTY);
    }

    static PlanPreview table(String csv) {
        return read(text("booths.csv", csv));
    }

    static List<PlanElement> elements(PlanPreview preview) {
        return preview.entries().stream()
                .filter(PlanElement.class::isInstance)
                .map(PlanElement.class::cast)
                .toList();
    }

    static <T extends PlanElement> T only(PlanPreview preview, Class<T> kind) {
        assertThat(preview.notUnderstood()).isEmpty();
        assertThat(elements(preview)).hasSize(1).first().isInstanceOf(kind);
        return kind.cast(elements(preview).getFirst());
    }

    static Booth booth(PlanPreview preview, String number) {
        return elements(preview).stream()
                .filter(e -> e instanceof Booth b && b.number().equals(number))
                .map(Booth.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static List<Hall> halls(PlanPreview preview) {
        return preview.entries().stream()
                .filter(Hall.class::isInstance)
                .map(Hall.class::cast)
                .toList();
    }

    static List<String> rules(PlanPreview preview) {
        return preview.problems().stream().map(Problem::rule).toList();
    }
}
