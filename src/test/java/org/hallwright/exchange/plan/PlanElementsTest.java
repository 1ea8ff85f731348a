package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.exchange.plan.Plans.booth;
import static org.hallwright.exchange.plan.Plans.box;
import static org.hallwright.exchange.plan.Plans.elements;
import static org.hallwright.exchange.plan.Plans.feature;
import static org.hallwright.exchange.plan.Plans.geoJsonIn;
import static org.hallwright.exchange.plan.Plans.line;
import static org.hallwright.exchange.plan.Plans.only;
import static org.hallwright.exchange.plan.Plans.point;
import static org.hallwright.exchange.plan.Plans.read;
import static org.hallwright.exchange.plan.Plans.ring;

import java.util.List;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of each kind of thing on a plan, drawn in each of the ways in which others draw it.
class PlanElementsTest {
    private static PlanPreview metres(String... features) {
        return read(geoJsonIn("m", features));
    }

    @ParameterizedTest
    @CsvSource({
        "entrance, ENTRANCE",
        "exit, EXIT",
        "emergencyExit, EMERGENCY_EXIT",
        "emergency-exit, EMERGENCY_EXIT",
        "dock, DOCK",
        "door, EXIT",
        "gate, EXIT"
    })
    void aDoorIsOfTheKindThatItsNameSays(String type, DoorKind kind) {
        assertThat(only(metres(point("'type':'" + type + "'", 1, 1)), Door.class)
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void aDoorIsAPointALineOrAThinPolygon() {
        var asPoint =
                only(metres(point("'element':'door','clearWidth':3,'direction':90,'code':'E1'", 10, 2)), Door.class);
        assertThat(asPoint.at()).isEqualTo(new Point(10, 2));
        assertThat(asPoint.clearWidth()).isEqualTo(3);
        assertThat(asPoint.direction()).isEqualTo(90);
        var asLine = only(metres(line("'element':'door','name':'E2'", "[[10,0],[10,4]]")), Door.class);
        assertThat(asLine.at()).isEqualTo(new Point(10, 2));
        assertThat(asLine.clearWidth()).isEqualTo(4);
        assertThat(asLine.direction()).isEqualTo(90);
        assertThat(asLine.code()).isEqualTo("E2");
        var asBox = only(metres(box("'element':'door'", 0, 0, 5, 0.3)), Door.class);
        assertThat(asBox.at()).isEqualTo(new Point(2.5, 0.15));
        assertThat(asBox.clearWidth()).isCloseTo(5, within(0.01));
        assertThat(asBox.direction()).isZero();
    }

    @Test
    void aWallOfManyCornersIsAWallForEachStretch() {
        var preview = metres(line("'element':'wall','thickness':0.1", "[[0,0],[5,0],[5,5],[0,5]]"));
        assertThat(elements(preview)).hasSize(3).allSatisfy(e -> {
            assertThat(e).isInstanceOf(Wall.class);
            assertThat(((Wall) e).thickness()).isEqualTo(0.1);
        });
    }

    @Test
    void aThinPolygonIsAWallAndAThickOneIsFloorToKeepFree() {
        var thin = only(metres(box("'type':'wall'", 0, 0, 10, 0.25)), Wall.class);
        assertThat(thin.from().distanceTo(thin.to())).isCloseTo(10, within(0.01));
        assertThat(thin.thickness()).isCloseTo(0.25, within(0.001));
        var thick = only(metres(box("'type':'wall'", 0, 0, 10, 1.2)), Zone.class);
        assertThat(thick.kind()).isEqualTo(ZoneKind.NO_BUILD);
        assertThat(thick.name()).isEqualTo(Name.NONE);
        assertThat(thick.outline().area()).isCloseTo(12, within(0.001));
        assertThat(only(metres(box("'type':'wall'", 0, 0, 10, 0.01)), Wall.class)
                        .thickness())
                .isEqualTo(0.05);
    }

    @Test
    void smallThingsStandWhereTheirShapeHasItsMiddle() {
        var fire = only(metres(box("'type':'hydrant','code':'H7'", 4, 4, 2, 2)), FirePoint.class);
        assertThat(fire.at()).isEqualTo(new Point(5, 5));
        assertThat(fire.keepClear()).isEqualTo(1);
        assertThat(fire.code()).isEqualTo("H7");
        assertThat(fire.kind()).isEqualTo(FirePoint.Kind.HYDRANT);
        var water = only(
                metres(point("'element':'utility-point','kind':'water','capacity':'DN 25'", 1, 2)), UtilityPoint.class);
        assertThat(water.kind()).isEqualTo(UtilityKind.WATER);
        assertThat(water.capacity()).isEqualTo("DN 25");
        assertThat(only(metres(point("'type':'floorbox'", 1, 2)), UtilityPoint.class)
                        .kind())
                .isEqualTo(UtilityKind.POWER);
        var label = only(metres(point("'element':'label','textEn':'Way out','textZh':'出口'", 1, 2)), PlanLabel.class);
        assertThat(label.text()).isEqualTo(Name.of("Way out", "出口"));
        assertThat(label.height()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'element':'fire-point'; OTHER",
                "'element':'fire-point','kind':'fire shutter'; SHUTTER",
                "'type':'防火卷帘'; SHUTTER",
                "'type':'灭火器'; EXTINGUISHER",
                "'element':'fireAlarm'; ALARM",
                "'element':'hydrant','kind':'unheard of'; HYDRANT"
            },
            delimiter = ';')
    void aFirePointIsOfTheKindThatItsNameSays(String said, FirePoint.Kind kind) {
        var fire = only(metres(point(said, 1, 2)), FirePoint.class);
        assertThat(fire.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "stage, STAGE", "catering, CATERING", "meeting, MEETING", "office, OFFICE", "storage, STORAGE",
        "fire-break, FIRE_BREAK", "entrance_strip, ENTRANCE_STRIP", "visitorService, VISITOR_SERVICE",
                "stairs, NO_BUILD", "lift, NO_BUILD"
    })
    void aZoneIsOfTheKindThatItsNameSays(String type, ZoneKind kind) {
        var zone = only(metres(box("'type':'" + type + "'", 0, 0, 4, 4)), Zone.class);
        assertThat(zone.kind()).isEqualTo(kind);
        assertThat(zone.name()).isEqualTo(Name.of(type, ""));
    }

    @Test
    void aPillarIsARectangleOrRound() {
        assertThat(only(metres(box("'type':'column'", 1, 1, 0.8, 0.6)), Pillar.class)
                        .footprint())
                .isEqualTo(Footprint.rectangle(1, 1, 0.8, 0.6));
        var octagon = "[[0,1],[1,0],[2,0],[3,1],[3,2],[2,3],[1,3],[0,2],[0,1]]";
        assertThat(only(metres(Plans.polygon("'element':'pillar'", octagon)), Pillar.class)
                        .footprint())
                .isInstanceOf(Footprint.Polygon.class);
    }

    @Test
    void aBoothHasAllThatItsPropertiesSay() {
        var properties =
                "'element':'booth','number':'A1','kind':'raw-space','openSides':3,'formerly':['B1','B2'],'notes':'by the door'";
        var booth = only(metres(box(properties, 0, 0, 6, 6)), Booth.class);
        assertThat(booth.kind()).isEqualTo(BoothKind.RAW_SPACE);
        assertThat(booth.openSides()).isEqualTo(3);
        assertThat(booth.formerly()).containsExactly("B1", "B2");
        assertThat(booth.notes()).isEqualTo("by the door");
    }

    @ParameterizedTest
    @CsvSource({"7, 0", "-1, 0", "4, 4", "2.9, 2", "'''two''', 0"})
    void openSidesBeyondFourAreUnknown(String said, int sides) {
        assertThat(only(metres(box("'number':'1','openSides':" + said, 0, 0, 3, 3)), Booth.class)
                        .openSides())
                .isEqualTo(sides);
    }

    @Test
    void aBoothInSeveralPartsIsSeveralBoothsOfThatNumber() {
        var parts = "[[" + ring(0, 0, 3, 3) + "],[" + ring(6, 0, 3, 3) + "]]";
        var preview = metres(feature("'number':'A1','hall':'H'", "MultiPolygon", parts));
        assertThat(preview.booths()).isEqualTo(2);
        assertThat(preview.duplicates()).isEqualTo(1);
    }

    @Test
    void aHoleIsNamedAndTheOutlineKept() {
        var preview =
                metres(feature("'number':'A1'", "Polygon", "[" + ring(0, 0, 9, 9) + "," + ring(3, 3, 3, 3) + "]"));
        assertThat(preview.notUnderstood()).containsExactly(new NotUnderstood("hole", 1, "A1"));
        assertThat(booth(preview, "A1").netArea()).isEqualTo(81);
    }

    @Test
    void sectionsHoldThemedAreasAndPatchesShowThem() {
        var preview = metres(
                "{\"properties\":{\"element\":\"themed-area\",\"code\":\"T1\",\"nameZh\":\"工艺\",\"section\":\"S1\",\"order\":3,"
                        + "\"countries\":\"MN;RU\",\"foreignOnly\":true,\"colour\":\"#112233\"},\"geometry\":null}",
                "{\"properties\":{\"element\":\"section\",\"code\":\"S1\",\"nameEn\":\"East\"},\"geometry\":null}",
                box("'element':'area-patch','area':'t 1'", 0, 0, 20, 10),
                box("'number':'A1','themedArea':'T1'", 0, 0, 3, 3));
        assertThat(preview.notUnderstood()).isEmpty();
        var section = (Section) preview.entries().get(0);
        var area = (ThemedArea) preview.entries().get(1);
        assertThat(area.section()).isEqualTo(section.id());
        assertThat(area.name()).isEqualTo(Name.of("", "工艺"));
        assertThat(area.admits()).isEqualTo(new ThemedArea.Admission(List.of(), List.of("MN", "RU"), List.of(), true));
        assertThat(area.order()).isEqualTo(3);
        assertThat(booth(preview, "A1").area()).isEqualTo(area.id());
        assertThat(elements(preview))
                .anySatisfy(e -> assertThat(e).isInstanceOfSatisfying(AreaPatch.class, p -> {
                    assertThat(p.area()).isEqualTo(area.id());
                    assertThat(p.outline()).isEqualTo(Outline.rectangle(0, 0, 20, 10));
                }));
    }

    @Test
    void aThemedAreaThatNobodyDefinesIsNamed() {
        var preview = metres(
                box("'element':'area-patch','area':'T9','code':'P1'", 0, 0, 9, 9),
                box("'number':'A1','area':'T9'", 0, 0, 3, 3));
        assertThat(preview.notUnderstood())
                .containsExactly(new NotUnderstood("areapatch", 1, "P1"), new NotUnderstood("themed-area T9", 1, "A1"));
        assertThat(booth(preview, "A1").area()).isNull();
    }

    @Test
    void aShapeThatDoesNotFitItsKindIsNamed() {
        var preview = metres(
                point("'element':'zone','code':'Z'", 0, 0),
                line("'element':'booth','number':'B'", "[[0,0],[3,0]]"),
                point("'element':'hall','code':'H'", 0, 0),
                line("'element':'fire-point','code':'F'", "[[0,0],[3,0]]"),
                point("'element':'wall','code':'W'", 0, 0));
        assertThat(preview.elements()).isEmpty();
        assertThat(preview.notUnderstood())
                .extracting(NotUnderstood::where)
                .containsExactlyInAnyOrder("Z", "B", "H", "F", "W");
    }
}
