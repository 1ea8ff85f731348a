package org.hallwright.domain.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.check.rule.Measure;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Heights by the kind of a booth, by its sides, and by what is above it.
class BoothHeightTest {
    private static final Hall LOW =
            new Hall(new Id<>("A"), "A", Name.NONE, 0, Outline.rectangle(0, 0, 60, 40), 6, 0, 0, null);

    /// A pack with every limit of heights; storeys of 4 m and 8 m.
    private static final RulePack ALL = pack(
            "height-shell",
            2.5,
            "height-raw-space",
            4,
            "height-double-deck",
            5.5,
            "height-below-ceiling",
            0.3,
            "height-linear",
            3,
            "height-peninsula",
            4,
            "height-island",
            5,
            "height-perimeter",
            3.6);

    private static RulePack pack(Object... limits) {
        var pack = new RulePack(new Id<>("p"), "p", Name.NONE, "", List.of());
        for (var i = 0; i < limits.length; i += 2) {
            var value = ((Number) limits[i + 1]).doubleValue();
            pack = pack.with(new Limit((String) limits[i], value, "m", "test", false));
        }
        return pack;
    }

    private static Booth booth(BoothKind kind, int openSides, double height) {
        return Booth.shell(new Id<>("b"), LOW.id(), "1", Footprint.rectangle(12, 12, 6, 6))
                .withKind(kind)
                .withOpenSides(openSides)
                .withHeight(height);
    }

    private static List<Finding> heights(RulePack pack, org.hallwright.domain.change.Entry... entries) {
        return PlanCheck.findings(ExhibitionState.of(List.of(entries)), pack).stream()
                .filter(finding -> finding.rule().startsWith("height"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "SHELL_SCHEME, 4, 2.5, ''",
        "SHELL_SCHEME, 4, 2.501, 2.50 m BLOCKER",
        "PACKAGE, 1, 2.6, 2.50 m BLOCKER",
        "RAW_SPACE, 1, 4, ''",
        "RAW_SPACE, 1, 4.001, 4.00 m WARNING",
        "SPECIAL_SHOW, 1, 5.5, 4.00 m WARNING",
        "SPECIAL_SHOW, 1, 5.6, 5.50 m BLOCKER",
        "RAW_SPACE, 1, 5.8, 5.50 m BLOCKER",
        "NON_INVENTORY, 1, 3.1, 3.00 m BLOCKER",
        "NON_INVENTORY, 4, 4.9, ''",
        "NON_INVENTORY, 4, 5.1, 5.00 m BLOCKER"
    })
    void aBoothIsAsHighAsItsKindMayBe(BoothKind kind, int openSides, double height, String known) {
        assertThat(heights(ALL, LOW, booth(kind, openSides, height)))
                .extracting(f -> f.problem().limit() + " " + f.problem().severity())
                .isEqualTo(known.isEmpty() ? List.of() : List.of(known));
    }

    @ParameterizedTest
    @CsvSource({"5.7, ''", "5.701, 5.70 m", "6.1, 5.70 m"})
    void someAirIsLeftBelowTheCeiling(double height, String known) {
        var pack = pack("height-below-ceiling", 0.3);
        assertThat(heights(pack, LOW, booth(BoothKind.RAW_SPACE, 4, height)))
                .extracting(f -> f.problem().limit())
                .isEqualTo(known.isEmpty() ? List.of() : List.of(known));
    }

    @Test
    void theRoofDoesNotLimitWhatStandsOutdoorsButALowPartDoes() {
        var yard = zone("yard", ZoneKind.OUTDOOR, 10, 10, 5.1, 20, 0);
        var arch = zone("arch", ZoneKind.LIMITED, 17, 10, 3, 20, 7);
        var booth = booth(BoothKind.RAW_SPACE, 4, 6.5);
        assertThat(heights(pack(), LOW, booth)).hasSize(1);
        assertThat(heights(pack(), LOW, yard, booth)).isEmpty();
        assertThat(heights(pack(), LOW, yard, arch, booth.withHeight(7.2)))
                .extracting(f -> f.problem().limit())
                .containsExactly("7.00 m");
        assertThat(heights(pack(), LOW, zone("less", ZoneKind.OUTDOOR, 10, 10, 4.9, 20, 0), booth))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"36, 36, 100, false, 0", "35.9, 36, 100, false, 1", "99.9, 36, 100, true, 1", "100, 36, 100, true, 0"})
    void rawSpaceOutdoorsIsLarger(double area, double indoor, double outdoor, boolean isOutdoors, int found) {
        var plan = new PlanUnderTest(60, 40).limit("raw-space-area", indoor).limit("raw-space-area-outdoor", outdoor);
        if (isOutdoors) {
            plan.zone(ZoneKind.OUTDOOR, 0, 0, 60, 40);
        }
        var booth = booth(BoothKind.RAW_SPACE, 4, 0).withFootprint(Footprint.rectangle(10, 10, area / 5, 5));
        assertThat(plan.with(booth).findings("booth-area")).hasSize(found);
        var shell = new PlanUnderTest(60, 40).limit("raw-space-area-outdoor", outdoor);
        shell.zone(ZoneKind.OUTDOOR, 0, 0, 60, 40).with(booth.withKind(BoothKind.SHELL_SCHEME));
        assertThat(shell.findings("booth-area")).isEmpty();
    }

    @Test
    void sidesThatNobodyCountedAreCountedOnTheFloor() {
        var pack = pack("height-linear", 3, "height-peninsula", 4, "height-island", 5);
        var booth = booth(BoothKind.RAW_SPACE, 0, 5.5);
        assertThat(limits(pack, LOW, booth)).containsExactly("5.00 m");
        var behind = beside("behind", 12, 18);
        assertThat(limits(pack, LOW, booth, behind)).containsExactly("4.00 m");
        assertThat(limits(pack, LOW, booth, behind, beside("left", 6, 12))).containsExactly("3.00 m");
    }

    @Test
    void theFrontHalfOfAnAmericanRowBoothIsNotedAndDrawn() {
        var row = booth(BoothKind.RAW_SPACE, 1, 2.4);
        var found = heights(
                RulePacks.US, LOW, row, beside("behind", 12, 18), beside("left", 6, 12), beside("right", 18, 12));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("height-front");
            assertThat(finding.problem().severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.problem().limit()).isEqualTo("1.219 m");
            var front = ((Measure.Area) finding.measure()).outlines();
            assertThat(front).singleElement().satisfies(outline -> {
                assertThat(outline.area()).isCloseTo(18, within(1e-6));
                assertThat(outline.bounds().maxY()).isEqualTo(15);
            });
        });
        assertThat(heights(RulePacks.US, LOW, row.withHeight(1.2))).isEmpty();
        assertThat(heights(RulePacks.US, LOW, row.withOpenSides(4))).isEmpty();
        assertThat(heights(RulePacks.US, LOW, row.withHeight(2.5)))
                .extracting(Finding::rule)
                .containsExactly("height");
    }

    private static List<String> limits(RulePack pack, org.hallwright.domain.change.Entry... entries) {
        return heights(pack, entries).stream().map(f -> f.problem().limit()).toList();
    }

    private static Booth beside(String id, double x, double y) {
        return Booth.shell(new Id<>(id), LOW.id(), id, Footprint.rectangle(x, y, 6, 6));
    }

    private static Zone zone(String id, ZoneKind kind, double x, double y, double width, double depth, double clear) {
        return new Zone(new Id<>(id), LOW.id(), kind, Name.NONE, Outline.rectangle(x, y, width, depth), clear, 0);
    }
}
