package org.hallwright.domain.plan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenumberingTest {
    private static final Id<Hall> HALL = new Id<>("h");
    private static final Numbering A101 = Numbering.from("A101");

    /// Rows of booths by `row-place`, as they were laid out.
    private static List<Booth> rows(Bounds area, double turned, boolean upright) {
        var centre = new Point(area.centreX(), area.centreY());
        return new RowOfBooths(area, 3, 3, 3, upright)
                .spots().stream()
                        .map(s -> new Footprint.Rectangle(
                                s.footprint().corner().turned(centre, turned),
                                3,
                                3,
                                s.footprint().rotation() + turned))
                        .map(f -> Booth.shell(new Id<>("b" + Math.abs(f.hashCode())), HALL, "", f))
                        .toList();
    }

    private static Map<Id<Booth>, String> numbers(List<Booth> booths, Numbering numbering, StartCorner corner) {
        return new Renumbering(numbering, corner, Set.of()).of(booths);
    }

    private static String at(List<Booth> booths, Map<Id<Booth>, String> numbers, double x, double y) {
        return booths.stream()
                .filter(b -> b.footprint().outline().contains(new Point(x, y)))
                .map(b -> numbers.get(b.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAisleHasOddNumbersOnOneSideAndEvenOnesOnTheOther() {
        var booths = rows(new Bounds(0, 0, 12, 24), 0, false);
        var numbers = numbers(booths, A101, StartCorner.BOTTOM_LEFT);

        assertThat(at(booths, numbers, 1, 1)).isEqualTo("A101");
        assertThat(at(booths, numbers, 10, 1)).isEqualTo("A107");
        assertThat(at(booths, numbers, 1, 4)).isEqualTo("A201");
        assertThat(at(booths, numbers, 1, 10)).isEqualTo("A202");
        assertThat(at(booths, numbers, 4, 10)).isEqualTo("A204");
        assertThat(at(booths, numbers, 1, 13)).isEqualTo("A301");
        assertThat(at(booths, numbers, 1, 19)).isEqualTo("A302");
    }

    @ParameterizedTest
    @CsvSource({"BOTTOM_LEFT, 1, 1", "BOTTOM_RIGHT, 11, 1", "TOP_LEFT, 1, 23", "TOP_RIGHT, 11, 23"})
    void numbersBeginInTheCornerAskedFor(StartCorner corner, double x, double y) {
        for (var upright : new boolean[] {false, true}) {
            var booths = rows(new Bounds(0, 0, 12, 24), 0, upright);

            assertThat(at(booths, numbers(booths, A101, corner), x, y)).isEqualTo("A101");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 12.5, 30, 90, 135})
    void turnedRowsAreRowsAll(double degrees) {
        var booths = rows(new Bounds(0, 0, 18, 24), degrees, false);
        var places = Aisles.of(booths, StartCorner.BOTTOM_LEFT);

        assertThat(places.stream().map(Aisles.Place::aisle).distinct()).hasSize(4);
        assertThat(places.stream().filter(p -> p.place() == 5)).hasSize(6);
    }

    @Test
    void gridReferencesHaveALetterForEachAisle() {
        var booths = rows(new Bounds(0, 0, 12, 24), 0, false);
        var numbers = numbers(booths, Numbering.grid("3"), StartCorner.BOTTOM_LEFT);

        assertThat(at(booths, numbers, 1, 1)).isEqualTo("3A-01");
        assertThat(at(booths, numbers, 4, 4)).isEqualTo("3B-03");
        assertThat(at(booths, numbers, 4, 10)).isEqualTo("3B-04");
        assertThat(Numbering.grid("").of(26, false, 0)).isEqualTo("AA-01");
    }

    @Test
    void stepsPrefixAndSuffixAreThoseAskedFor() {
        var booths = rows(new Bounds(0, 0, 9, 6), 0, false);
        var numbering = Numbering.from("10").between("W", "x").stepping(1, 0).withStep(50);
        var numbers = numbers(booths, numbering, StartCorner.BOTTOM_LEFT);

        assertThat(numbers.values()).containsExactly("W10x", "W11x", "W12x", "W60x", "W61x", "W62x");
        assertThatThrownBy(() -> numbering.stepping(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keptNumbersStayAndAreGivenToNobodyElse() {
        var booths = new ArrayList<>(rows(new Bounds(0, 0, 12, 6), 0, false));
        var own = booths.get(7).renumbered("ａ103");
        booths.set(7, own);
        var numbers = new Renumbering(A101, StartCorner.BOTTOM_LEFT, Set.of(own.id())).of(booths);

        assertThat(numbers).doesNotContainKey(own.id());
        assertThat(numbers.values()).doesNotContain("A103").startsWith("A101", "A105", "A107", "A109");
    }

    @Test
    void wallColumnsAndIslandsAreNumberedAfterTheRows() {
        var booths = new ArrayList<>(rows(new Bounds(0, 0, 30, 15), 0, false));
        booths.addAll(rows(new Bounds(36, 0, 39, 12), 0, true));
        booths.add(Booth.shell(new Id<>("island"), HALL, "", Footprint.rectangle(10, 20, 6, 6)));
        var numbers = numbers(booths, A101, StartCorner.BOTTOM_LEFT);

        assertThat(numbers).hasSize(booths.size());
        assertThat(at(booths, numbers, 37, 1)).isEqualTo("A401");
        assertThat(numbers.get(new Id<Booth>("island"))).isEqualTo("A302");
    }

    @Test
    void numbersAreUniqueAndRiseAlongTheRowWhateverStandsThere() {
        var dice = new Random(77);
        for (var run = 0; run < 30; run++) {
            var all = rows(new Bounds(0, 0, 20 + dice.nextInt(60), 10 + dice.nextInt(40)), dice.nextInt(180), false);
            var booths = new ArrayList<>(
                    all.stream().filter(b -> dice.nextInt(5) > 0).toList());
            Collections.shuffle(booths, dice);
            var corner = StartCorner.values()[dice.nextInt(4)];
            var numbers = numbers(booths, A101, corner);

            assertThat(numbers.keySet())
                    .isEqualTo(booths.stream().map(Booth::id).collect(Collectors.toSet()));
            assertThat(new HashSet<>(numbers.values())).hasSameSizeAs(booths);
            var last = -1;
            var side = "";
            for (var place : Aisles.of(booths, corner)) {
                var value = Integer.parseInt(numbers.get(place.booth().id()).substring(1));
                var now = place.aisle() + "/" + place.beyond();
                assertThat(value).isGreaterThan(now.equals(side) ? last : -1);
                last = value;
                side = now;
            }
        }
    }
}
