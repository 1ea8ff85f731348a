package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.real;
import static org.hallwright.exchange.plan.Dxf.box;
import static org.hallwright.exchange.plan.Dxf.words;
import static org.hallwright.exchange.plan.Plans.elements;
import static org.hallwright.exchange.plan.Plans.halls;
import static org.hallwright.exchange.plan.Plans.read;
import static org.hallwright.exchange.plan.Plans.rules;

import java.util.Map;
import java.util.Random;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.hallwright.exchange.plan.feature.PlanLayer;
import org.hallwright.exchange.table.TableOptions;
import org.junit.jupiter.api.Test;

/// Numbers in outlines on layers that nobody named: booths where they look like booths, else asked about.
class MaybeBoothsTest {
    private static PlanPreview asBooths(Dxf dxf, String layer) {
        var options = new PlanOptions("", "auto", TableOptions.FIND_OUT, Map.of(layer, "booth"));
        return PlanImport.read(dxf.file(), options, ExhibitionState.EMPTY);
    }

    /// Outlines in a row, each with its words in the middle.
    private static Dxf row(String layer, double[][] sizes, String... numbers) {
        var dxf = new Dxf();
        var x = 0.0;
        for (var i = 0; i < numbers.length; i++) {
            var size = sizes[i % sizes.length];
            dxf.add(box(layer, x, 0, size[0], size[1]));
            for (var word : numbers[i].split("/")) {
                dxf.add(words("T", word, x + size[0] / 2, size[1] / 2));
            }
            x += size[0] + 1;
        }
        return dxf;
    }

    private static final double[][] BOOTHS = {{3, 3}, {3, 3}, {6, 3}, {3, 3}, {9, 6}};

    private static void assertAsked(Dxf dxf, String layer, String rule, int count) {
        var preview = read(dxf.file());
        assertThat(preview.booths()).isZero();
        assertThat(rules(preview)).contains(rule);
        assertThat(preview.layers())
                .filteredOn(l -> l.name().equals(layer))
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.becomes()).isEqualTo(LayerKind.SKIP);
                    assertThat(l.maybeBooths()).isEqualTo(count);
                });
        assertThat(preview.notUnderstood())
                .filteredOn(n -> n.what().equals("maybe-booth · " + layer))
                .extracting(NotUnderstood::count)
                .containsExactly(count);
        assertThat(asBooths(dxf, layer).booths()).isEqualTo(count);
    }

    @Test
    void boothsOnLayerZeroComeIn() {
        var preview =
                read(row("0", BOOTHS, "A101", "A103", "A105", "A107", "A109").file());
        assertThat(preview.booths()).isEqualTo(5);
        assertThat(preview.layers()).contains(new PlanLayer("0", 5, LayerKind.BOOTH));
        assertThat(rules(preview)).containsExactly("plan-hall-created");
    }

    @Test
    void aPlanWithoutLayerNamesComesInWhole() {
        for (var seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var dxf = new Dxf();
            var count = 4 + random.nextInt(40);
            for (var i = 0; i < count; i++) {
                var width = random.nextInt(4) == 0 ? 6 : 3;
                var x = i % 10 * 7.0;
                var y = i / 10 * 6.0;
                dxf.add(box("0", x, y, width, 3));
                dxf.add(words("0", "" + (char) ('A' + i / 10) + (100 + i % 10), x + 1, y + 1));
            }
            assertThat(read(dxf.file()).booths()).as("seed %d", seed).isEqualTo(count);
        }
    }

    @Test
    void marksOfATypeAreNoNumbers() {
        assertAsked(row("Q", BOOTHS, "2668", "2668", "3068", "2668", "3068"), "Q", "plan-maybe-repeated", 5);
    }

    @Test
    void aLayerNamedAfterPartsOfTheBuildingIsAskedAbout() {
        assertAsked(row("A-HEADER", BOOTHS, "1", "2", "3"), "A-HEADER", "plan-maybe-building", 3);
        assertAsked(row("x$0$家具", BOOTHS, "1", "2", "3"), "x$0$家具", "plan-maybe-building", 3);
    }

    @Test
    void roomsAreCalledLikeRooms() {
        assertAsked(row("Q", BOOTHS, "101/Kitchen", "102/BATH", "103"), "Q", "plan-maybe-rooms", 3);
        assertAsked(row("Q", BOOTHS, "101/会议室", "102/厨房", "103"), "Q", "plan-maybe-rooms", 3);
    }

    @Test
    void aRoomAmongBoothsIsLeftOutAlone() {
        var preview =
                read(row("0", BOOTHS, "A1", "A2", "A3", "A4", "Storage/S1").file());
        assertThat(preview.booths()).isEqualTo(4);
        assertThat(preview.notUnderstood()).extracting(NotUnderstood::what).contains("LWPOLYLINE · 0");
    }

    @Test
    void whatIsNarrowerThanItsNumberIsABeam() {
        assertAsked(row("Q", new double[][] {{4, 0.15}}, "B1", "B2", "B3"), "Q", "plan-maybe-narrow", 3);
    }

    @Test
    void roomsAreAllOfDifferentSizes() {
        var rooms = new double[][] {{3, 4}, {5, 2.5}, {8, 6}, {2.2, 1.9}, {4.1, 3.3}};
        assertAsked(row("Q", rooms, "101", "102", "103", "104", "105"), "Q", "plan-maybe-different", 5);
    }

    @Test
    void crookedOutlinesAreAskedAbout() {
        var dxf = new Dxf();
        for (var i = 0; i < 3; i++) {
            var x = i * 9;
            dxf.add("0|LWPOLYLINE|8|Q|70|1|10|%d|20|0|10|%d|20|1|10|%d|20|5|10|%d|20|7"
                    .formatted(x, x + 4, x + 5, x - 1));
            dxf.add(words("T", "P" + i, x + 2, 3));
        }
        assertAsked(dxf, "Q", "plan-maybe-crooked", 3);
    }

    @Test
    void aHouseHasNoBooths() {
        var preview = read(real("plans/floorplan.dxf"));
        assertThat(preview.booths()).isZero();
        assertThat(preview.layers())
                .filteredOn(l -> l.maybeBooths() > 0)
                .singleElement()
                .satisfies(l -> assertThat(l.maybeBooths()).isEqualTo(10));
        assertThat(preview.elements()).containsEntry("door", 12);
    }

    @Test
    void numbersThatRepeatInTwoOutlinesAreTwoHalls() {
        var preview = read(real("plans/coscup-3F-4F.svg"));
        assertThat(halls(preview)).extracting(Hall::code).containsExactlyInAnyOrder("309", "409-2");
        assertThat(preview.duplicates()).isZero();
        var north =
                halls(preview).stream().filter(h -> h.code().equals("409-2")).findFirst();
        assertThat(elements(preview))
                .filteredOn(e -> e.hall().equals(north.orElseThrow().id()))
                .extracting(e -> ((Booth) e).number())
                .containsExactlyInAnyOrder("C1", "C2", "C3", "C4");
    }

    @Test
    void outlinesOfBlocksAreNoHallsWhereNumbersAreUnique() {
        var dxf = new Dxf().add(box("L", -1, -1, 8, 5), box("L", 19, -1, 8, 5));
        for (var i = 0; i < 4; i++) {
            var x = i % 2 * 3 + i / 2 * 20;
            dxf.add(box("0", x, 0, 3, 3), words("0", "A" + i, x + 1, 1));
        }
        assertThat(halls(read(dxf.file()))).hasSize(1);
        assertThat(read(dxf.file()).duplicates()).isZero();
    }
}
