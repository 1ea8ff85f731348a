package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.assertRefused;
import static org.hallwright.exchange.TestFiles.real;
import static org.hallwright.exchange.TestFiles.text;

import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.hallwright.exchange.table.TableOptions;
import org.junit.jupiter.api.Test;

class PlanImportTest {
    private static PlanPreview read(SourceFile file, ExhibitionState state) {
        return PlanImport.read(file, PlanOptions.FIND_OUT, state);
    }

    private static PlanPreview read(SourceFile file) {
        return read(file, ExhibitionState.EMPTY);
    }

    private static SourceFile features(String... features) {
        return text("a.geojson", "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}");
    }

    private static String square(String properties, double x, double y, double side) {
        var ring = "[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]".formatted(x, y, x + side, y + side);
        return "{\"type\":\"Feature\",\"properties\":{" + properties
                + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}}";
    }

    private static Booth booth(PlanPreview preview, String number) {
        return preview.entries().stream()
                .filter(Booth.class::isInstance)
                .map(Booth.class::cast)
                .filter(b -> b.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anIndoorMapInDegreesIsLaidOutInMetres() {
        var file = real("plans/westport-house-floor-1.geojson");
        var preview = read(file);
        assertThat(preview.halls()).isEqualTo(1);
        assertThat(preview.elements().values().stream().mapToInt(i -> i).sum()).isEqualTo(87);
        assertThat(preview.notUnderstood()).extracting(NotUnderstood::what).isSubsetOf("hole");
        var hall = (Hall) preview.entries().stream()
                .filter(Hall.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(hall.outline().bounds().width()).isBetween(10.0, 80.0);
        assertThat(hall.outline().bounds().height()).isBetween(10.0, 80.0);
        var wall = preview.entries().stream()
                .filter(Wall.class::isInstance)
                .map(Wall.class::cast)
                .findFirst();
        assertThat(wall.orElseThrow().thickness()).isLessThan(1.01);
        assertThat(preview.problems()).extracting(Problem::rule).containsExactly("plan-projected");
        var again = read(file, ExhibitionState.EMPTY.apply(preview.toChange()));
        assertThat(again.toChange().edits()).isEmpty();
    }

    @Test
    void boothsInMetresGetAHallAroundThem() {
        var preview = read(features(
                square("\"number\":\"A1\",\"hall\":\"H1\",\"kind\":\"raw space\",\"openSides\":2", 0, 0, 3),
                square("\"number\":\"A1\",\"hall\":\"H1\"", 3, 0, 3),
                square("\"hall\":\"H1\"", 6, 0, 3)));
        assertThat(preview.booths()).isEqualTo(3);
        assertThat(preview.duplicates()).isEqualTo(1);
        assertThat(preview.unlabelled()).isEqualTo(1);
        assertThat(preview.halls()).isEqualTo(1);
        assertThat(booth(preview, "A1").kind()).isEqualTo(BoothKind.RAW_SPACE);
        assertThat(booth(preview, "A1").footprint()).isEqualTo(Footprint.rectangle(0, 0, 3, 3));
        assertThat(preview.problems())
                .extracting(Problem::rule)
                .containsExactly("plan-number-twice", "plan-hall-created");
        var hall = (Hall) preview.entries().stream()
                .filter(Hall.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(hall.code()).isEqualTo("H1");
        assertThat(hall.outline().bounds().contains(booth(preview, "A1").bounds()))
                .isTrue();
    }

    @Test
    void whatIsNotUnderstoodIsNamedAndTheRestGoesOn() {
        var preview = read(
                features(
                        square("\"number\":\"A1\",\"hall\":\"H1\"", 0, 0, 3),
                        square("\"type\":\"spaceship\",\"id\":7", 0, 0, 3),
                        square("\"type\":\"spaceship\"", 0, 0, 3),
                        square("\"number\":\"A2\",\"hall\":\"H1\"", 1e12, 0, 3),
                        "{\"type\":\"Feature\",\"properties\":{\"element\":\"wall\"},\"geometry\":{\"type\":\"GeometryCollection\"}}"));
        assertThat(preview.booths()).isEqualTo(1);
        assertThat(preview.notUnderstood())
                .containsExactly(
                        new NotUnderstood("spaceship", 2, "7"),
                        new NotUnderstood("GeometryCollection", 1, "#5"),
                        new NotUnderstood("booth", 1, "A2"));
    }

    @Test
    void aTableOfBoothsIsRead() {
        var preview = read(text(
                "a.csv",
                "number,hall,x_m,y_m,width_m,depth_m,rotation_deg,wkt\nB1,A,0,0,3,6,0,\nB2,A,10,0,3,3,45,\n"
                        + "B3,A,,,,,,\"POLYGON ((20 0, 26 0, 26 3, 23 3, 23 6, 20 6, 20 0))\"\nB4,A,,,,,,\n"));
        assertThat(preview.booths()).isEqualTo(3);
        assertThat(booth(preview, "B2").footprint())
                .isEqualTo(new Footprint.Rectangle(new org.hallwright.domain.geometry.Point(10, 0), 3, 3, 45));
        assertThat(booth(preview, "B3").netArea()).isEqualTo(27);
        assertThat(preview.notUnderstood()).containsExactly(new NotUnderstood("row-without-place", 1, "B4 #5"));
    }

    @Test
    void unitsAreTakenGuessedOrQuestioned() {
        var feet = text("a.csv", "number,x_ft,y_ft,width_ft,depth_ft\n1,0,0,10,10\n");
        assertThat(booth(read(feet), "1").footprint()).isEqualTo(Footprint.rectangle(0, 0, 3.048, 3.048));
        var millimetres = read(features(square("\"number\":\"1\"", 0, 0, 3000)));
        assertThat(booth(millimetres, "1").footprint()).isEqualTo(Footprint.rectangle(0, 0, 3, 3));
        assertThat(millimetres.problems()).extracting(Problem::rule).contains("plan-unit-guessed");
        var suspicious = features(square("\"number\":\"1\"", 0, 0, 10));
        assertThat(read(suspicious).problems()).extracting(Problem::rule).contains("plan-unit-suspicious");
        var said =
                PlanImport.read(suspicious, new PlanOptions("B", "ft", TableOptions.FIND_OUT), ExhibitionState.EMPTY);
        assertThat(booth(said, "1").footprint()).isEqualTo(Footprint.rectangle(0, 0, 3.048, 3.048));
        assertRefused(
                "exchange.unknown-unit",
                () -> PlanImport.read(
                        suspicious, new PlanOptions("", "cubit", TableOptions.FIND_OUT), ExhibitionState.EMPTY));
    }

    @Test
    void aBoothKeepsItsIdentityAndWhatTheFileDoesNotSay() {
        var hall = Hall.rectangular(new Id<>("h"), "H1", Name.NONE, 30, 30);
        var before = Booth.shell(new Id<>("b"), hall.id(), "A1", Footprint.rectangle(0, 0, 3, 3))
                .withKind(BoothKind.PACKAGE)
                .withNotes("by the door");
        var state = ExhibitionState.of(List.of(hall, before));
        var preview = read(features(square("\"number\":\"A1\",\"hall\":\"h1\"", 5, 5, 3)), state);
        assertThat(preview.entries()).containsExactly(before.withFootprint(Footprint.rectangle(5, 5, 3, 3)));
    }

    @Test
    void filesWithoutAPlanAreRefused() {
        assertRefused("exchange.no-geojson", () -> read(text("a.geojson", "{}")));
        assertRefused("exchange.broken-json", () -> read(text("a.geojson", "{\"features\":[")));
        assertRefused("exchange.broken-json", () -> read(text("a.geojson", "[".repeat(100_000))));
        assertRefused("exchange.no-booth-columns", () -> read(text("a.csv", "Name,Colour\nA,red\n")));
        assertRefused("exchange.unknown-format", () -> read(text("a.skp", "SketchUp")));
        assertRefused("exchange.dwg", () -> read(text("a.dwg", "AC1018")));
    }
}
