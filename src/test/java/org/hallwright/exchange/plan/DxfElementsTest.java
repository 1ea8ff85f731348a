package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.exchange.plan.Dxf.box;
import static org.hallwright.exchange.plan.Dxf.line;
import static org.hallwright.exchange.plan.Dxf.words;
import static org.hallwright.exchange.plan.Plans.elements;
import static org.hallwright.exchange.plan.Plans.only;
import static org.hallwright.exchange.plan.Plans.read;

import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.exchange.TestFiles;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.hallwright.exchange.plan.feature.PlanLayer;
import org.hallwright.exchange.table.TableOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DxfElementsTest {
    private static PlanPreview chosen(Dxf dxf, Map<String, String> layers) {
        var options = new PlanOptions("", "auto", TableOptions.FIND_OUT, layers);
        return PlanImport.read(dxf.file(), options, ExhibitionState.EMPTY);
    }

    @Test
    void wallsAreLinesBarsAndRings() {
        var bar = only(read(Dxf.with(box("A-WALL", 0, 0, 8, 0.2)).file()), Wall.class);
        assertThat(bar.thickness()).isEqualTo(0.2);
        assertThat(bar.from().distanceTo(bar.to())).isEqualTo(8);
        assertThat(elements(read(Dxf.with(box("墙", 0, 0, 60, 40)).file())))
                .hasSize(4)
                .hasOnlyElementsOfType(Wall.class);
        assertThat(only(read(Dxf.with(line("wall", 0, 0, 5, 5)).file()), Wall.class)
                        .to())
                .isEqualTo(new Point(5, 5));
    }

    @Test
    void pillarsAreRoundOrSquare() {
        var round = only(read(Dxf.with("0|CIRCLE|8|S-COLS|10|5|20|5|40|0.4").file()), Pillar.class);
        assertThat(round.bounds().width()).isCloseTo(0.8, within(0.001));
        assertThat(only(read(Dxf.with(box("柱网", 5, 5, 1, 1)).file()), Pillar.class)
                        .bounds()
                        .maxX())
                .isEqualTo(6);
    }

    @Test
    void aDoorIsAsWideAsItsOpeningOrSwing() {
        var door = only(read(Dxf.with(line("EXIT", 0, 0, 0, 4)).file()), Door.class);
        assertThat(door.clearWidth()).isEqualTo(4);
        assertThat(door.at()).isEqualTo(new Point(0, 2));
        assertThat(door.direction()).isEqualTo(90);
    }

    @Test
    void whatIsPlacedTogetherIsOneFirePoint() {
        var dxf = new Dxf()
                .block("H", "0|CIRCLE|8|0|10|0|20|0|40|0.2", line("0", -0.2, 0, 0.2, 0))
                .add("0|INSERT|8|消防栓|2|H|10|7|20|8");
        assertThat(only(read(dxf.file()), FirePoint.class).at()).isEqualTo(new Point(7, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "Fire hydrant, FIRE, HYDRANT",
        "EXTINGUISHER_12, 0, EXTINGUISHER",
        "防火卷帘, 消防, SHUTTER",
        "X7, FIRE-ALARM, ALARM",
        "X7, FIRE, OTHER"
    })
    void aFirePointIsOfTheKindThatItsBlockIsCalledElseItsLayer(String block, String layer, FirePoint.Kind kind) {
        var dxf = new Dxf()
                .block(block, "0|CIRCLE|8|0|10|0|20|0|40|0.2")
                .add("0|INSERT|8|" + layer + "|2|" + block + "|10|7|20|8");
        assertThat(only(read(dxf.file()), FirePoint.class).kind()).isEqualTo(kind);
    }

    @Test
    void aFirePointIsOfTheKindThatItsLayerIsCalled() {
        for (var layer : List.of("防火卷帘", "FIRE-SHUTTER")) {
            var dxf = new Dxf().add("0|CIRCLE|8|" + layer + "|10|7|20|8|40|0.2");
            assertThat(only(read(dxf.file()), FirePoint.class).kind()).isEqualTo(FirePoint.Kind.SHUTTER);
        }
    }

    @Test
    void zonesBearTheNameInsideThem() {
        var zone = only(
                read(Dxf.with(box("STAGE", 0, 0, 9, 6), words("STAGE", "主舞台", 4, 3))
                        .file()),
                Zone.class);
        assertThat(zone.name().zh()).isEqualTo("主舞台");
    }

    @Test
    void textsOfALayerForTextsAreLabels() {
        var label = only(read(Dxf.with(words("TEXT", "Registration %%p0", 4, 3)).file()), PlanLabel.class);
        assertThat(label.text().en()).isEqualTo("Registration ±0");
        assertThat(label.height()).isEqualTo(0.5);
    }

    @Test
    void theUserSaysWhatLayersBecome() {
        var dxf = Dxf.with(box("XYZ-1", 0, 0, 1, 1), box("XYZ-2", 5, 0, 1, 1), box("BOOTH", 9, 0, 3, 3));
        var preview = chosen(dxf, Map.of("XYZ*", "column", "booth", "skip"));
        assertThat(elements(preview)).hasSize(2).hasOnlyElementsOfType(Pillar.class);
        assertThat(preview.layers())
                .containsExactly(
                        new PlanLayer("XYZ-1", 1, LayerKind.PILLAR),
                        new PlanLayer("XYZ-2", 1, LayerKind.PILLAR),
                        new PlanLayer("BOOTH", 1, LayerKind.SKIP));
        TestFiles.assertRefused("exchange.unknown-layer-kind", () -> chosen(dxf, Map.of("BOOTH", "spaceship")));
    }

    @Test
    void hiddenLayersAreLeftOutUnlessTheUserWantsThem() {
        var dxf = Dxf.with(box("BOOTH", 9, 0, 3, 3), box("展位", 0, 0, 3, 3))
                .layer("BOOTH", 1, 7)
                .layer("展位", 0, -7)
                .layer("Empty", 0, 7);
        assertThat(read(dxf.file()).booths()).isZero();
        assertThat(read(dxf.file()).layers()).hasSize(3);
        assertThat(chosen(dxf, Map.of("BOOTH", "booth")).booths()).isEqualTo(1);
    }

    @Test
    void whatIsNotUnderstoodIsListedByKindAndLayer() {
        var dxf = Dxf.with(
                "0|DIMENSION|8|D|10|0",
                "0|DIMENSION|8|D|10|0",
                "0|HATCH|8|H|10|0",
                "0|INSERT|8|X|2|NOBLOCK|10|0|20|0",
                "0|LINE|8|WALL|67|1|10|0|20|0|11|5|21|5",
                "0|LINE|8|WALL|10|nan|20|0|11|1e999|21|5",
                "0|LINE|8|WALL|10|0|20|0|11|5|21|5");
        var preview = read(dxf.file());
        assertThat(elements(preview)).hasSize(1);
        assertThat(preview.notUnderstood())
                .extracting(n -> n.count() + " " + n.what())
                .containsExactly(
                        "2 DIMENSION · D",
                        "1 HATCH · H",
                        "1 INSERT · X",
                        "1 LINE (paper space) · WALL",
                        "1 broken-coordinates");
        assertThat(preview.notUnderstood()).extracting(NotUnderstood::where).allMatch(w -> w.contains("line "));
    }

    @Test
    void curvesOfEveryKindAreLines() {
        var dxf = Dxf.with(
                "0|ELLIPSE|8|PILLAR|10|0|20|0|11|2|21|0|40|0.5",
                "0|SPLINE|8|WALL|70|8|71|2|40|0|40|0|40|0|40|1|40|1|40|1|10|10|20|0|10|15|20|5|10|20|20|0",
                "0|SOLID|8|PILLAR|10|30|20|0|11|31|21|0|12|30|22|1|13|31|23|1");
        var preview = read(dxf.file());
        assertThat(preview.notUnderstood()).isEmpty();
        var pillars =
                elements(preview).stream().filter(Pillar.class::isInstance).toList();
        assertThat(pillars)
                .extracting(p -> Math.rint(((Pillar) p).footprint().area() * 10) / 10)
                .containsExactlyInAnyOrder(6.3, 1.0);
        var walls = elements(preview).stream()
                .filter(Wall.class::isInstance)
                .map(Wall.class::cast)
                .toList();
        assertThat(walls).hasSize(8);
        assertThat(walls.stream().mapToDouble(w -> w.bounds().maxY()).max().orElse(0))
                .isBetween(2.5, 2.7);
    }

    @Test
    void layersBehindAReferenceAreKnownByTheirLastWord() {
        assertThat(elements(
                        read(Dxf.with(line("xref-Hall-08$0$A-WALL", 0, 0, 9, 0)).file())))
                .extracting(Object::getClass)
                .isEqualTo(List.of(Wall.class));
    }
}
