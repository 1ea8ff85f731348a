package org.hallwright.domain.geometry.snap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.junit.jupiter.api.Test;

/// What pulls is the thing as it is, and not the rectangle that encloses it.
class TrueEdgesTest {
    private static final Offset<Double> EXACT = within(0.002);
    private static final Snap SNAP = new Snap(0, 0.3, 0);
    private static final Outline BOOTH = Outline.rectangle(0, 0, 3, 3);

    /// An ell of 6 × 6 m without its upper right quarter.
    private static final Outline ELL = Outline.of(
            new Point(20, 20),
            new Point(26, 20),
            new Point(26, 22.2),
            new Point(22.2, 22.2),
            new Point(22.2, 26),
            new Point(20, 26));

    /// A square of 4 m that stands on a corner, its left corner at 17.172, 20 and its lower one at 20, 17.172.
    private static final Outline DIAMOND = Outline.rectangle(18, 18, 4, 4).turned(new Point(20, 20), 45);

    private static Snap.Result moved(Outline what, double dx, double dy, Outline... around) {
        return SNAP.move(Edges.of(what), dx, dy, edges(List.of(around)));
    }

    private static List<Edges> edges(List<Outline> outlines) {
        return outlines.stream().map(Edges::of).toList();
    }

    private static double distance(Outline what, Snap.Result by, Outline other) {
        return what.movedBy(by.dx(), by.dy()).distanceTo(other);
    }

    @Test
    void theInnerEdgesOfAnEllPull() {
        var into = moved(BOOTH, 22.35, 22.1, ELL);

        assertThat(into.dx()).isEqualTo(22.2);
        assertThat(into.dy()).isEqualTo(22.2);
        assertThat(into.lines())
                .contains(new Snap.Line(new Point(22.2, 22.2), new Point(22.2, 26)))
                .hasSize(2);
    }

    @Test
    void aCornerIsPulledOntoASlantedEdge() {
        var wanted = BOOTH.movedBy(15.1, 15.9);
        assertThat(wanted.distanceTo(DIAMOND)).isEqualTo(0.0, within(0.2)).isNotZero();

        var moved = moved(BOOTH, 15.1, 15.9, DIAMOND);

        assertThat(distance(BOOTH, moved, DIAMOND)).isZero();
        assertThat(BOOTH.movedBy(moved.dx(), moved.dy()).overlap(DIAMOND)).isCloseTo(0, EXACT);
        assertThat(moved.dx()).as("straight up to the edge").isCloseTo(15.1, within(0.3));
        assertThat(moved.lines()).hasSize(1);
        assertThat(moved.lines().getFirst().length()).isCloseTo(4, EXACT);
    }

    @Test
    void aSlantedEdgeThatEndsFarAwayPullsNothing() {
        assertThat(moved(BOOTH, 4.1, 29.9, DIAMOND).held()).isEqualTo(Snap.Held.NOTHING);
    }

    @Test
    void parallelEdgesOfTwoPolygonsComeTogether() {
        var wedge = Outline.of(new Point(0, 0), new Point(3, 0), new Point(0, 3));
        var other = Outline.of(new Point(13, 10), new Point(13, 13), new Point(10, 13));

        var moved = moved(wedge, 9.93, 9.91, other);

        assertThat(distance(wedge, moved, other)).isCloseTo(0, EXACT);
        assertThat(wedge.movedBy(moved.dx(), moved.dy()).overlap(other)).isCloseTo(0, within(0.006));
    }

    @Test
    void theMiddleIsPulledOntoTheMiddleLineOfATurnedNeighbour() {
        // The line runs through 20, 20 upwards to the right; the booth's middle is wanted at 25.1, 25.
        var moved = moved(BOOTH, 23.6, 23.5, DIAMOND);

        assertThat(moved.dx() - moved.dy()).isCloseTo(0, EXACT);
        assertThat(moved.lines()).hasSize(1);
    }

    @Test
    void aMiddleLineAndAnEdgeHoldTogether() {
        var moved = moved(BOOTH, 15.55, 15.5, DIAMOND);

        assertThat(distance(BOOTH, moved, DIAMOND)).isCloseTo(0, EXACT);
        assertThat(moved.dx() - moved.dy()).isCloseTo(0, EXACT);
        assertThat(moved.lines()).hasSize(2);
    }

    @Test
    void anAisleAlongASlantedEdgePullsAndIsMeasured() {
        var rules = new Snap(0, 0.3, 3);
        var off = 3 / Math.sqrt(2);
        var moved = rules.move(Edges.of(BOOTH), 15.3 - off, 15.9 - off, edges(List.of(DIAMOND)));

        assertThat(distance(BOOTH, moved, DIAMOND)).isCloseTo(3, EXACT);
        assertThat(moved.gaps()).hasSize(1);
        assertThat(moved.gaps().getFirst().length()).isCloseTo(3, EXACT);
    }

    @Test
    void whateverTheSlantAnAisleIsKeptToTheMillimetre() {
        var random = new Random(36);
        var rules = new Snap(0, 0.3, 3);
        var kept = 0;
        for (var i = 0; i < 5000; i++) {
            var bar = Outline.rectangle(100, 100, 20, 4).turned(new Point(110, 102), 5 + random.nextInt(800) / 10.0);
            var free = Outline.rectangle(0, 0, 2 + random.nextInt(5000) / 1000.0, 3);
            var way = new Point(104 + random.nextInt(8000) / 1000.0, 86 + random.nextInt(12000) / 1000.0);
            var near = free.movedBy(way.x(), way.y()).distanceTo(bar);
            if (near < 2.8 || near > 3.1) {
                continue;
            }
            var moved = rules.move(Edges.of(free), way.x(), way.y(), edges(List.of(bar)));
            if (!moved.gaps().isEmpty()) {
                kept++;
                assertThat(distance(free, moved, bar)).as("%s of %s", free, bar).isCloseTo(3, within(0.0005));
                assertThat(moved.gaps()).anyMatch(gap -> Math.abs(gap.length() - 3) < 0.0005);
            }
        }
        assertThat(kept).isGreaterThan(50);
    }

    private static Pull pull(double nx, double ny, boolean gap) {
        return new Pull(0, new Snap.Grip(nx, ny, 0, 0), Edges.of(BOOTH), gap, 0);
    }

    @Test
    void aStraightLineThatHoldsTooIsNotLeftForASlantedOne() {
        var slant = pull(Math.sqrt(0.5), Math.sqrt(0.5), true);
        var middle = pull(0.6, -0.8, false);
        var straight = pull(1, 0, false);

        assertThat(Millimetres.nearest(1.0004, 2.0004, List.of(slant))).isEqualTo(new Point(1, 2.001));
        assertThat(Millimetres.nearest(1, 2.0004, List.of(slant, straight))).isEqualTo(new Point(1, 2));
        var steep = pull(0.4359, 0.9, true);
        assertThat(Millimetres.nearest(1, 2.0005, List.of(steep)).x()).isNotEqualTo(1);
        assertThat(Millimetres.nearest(1, 2.0005, List.of(steep, straight)).x()).isEqualTo(1);
        assertThat(Millimetres.nearest(1.0004, 2.0004, List.of(slant, middle)))
                .as("the gap is read, the middle only seen")
                .isIn(new Point(1, 2.001), new Point(1.001, 2));
        assertThat(Millimetres.nearest(1.0004, 2.0006, List.of())).isEqualTo(new Point(1, 2.001));
    }

    @Test
    void theAisleThatARowKeepsIsTheOneBeforeItsEdgeAndNotBeforeWhatEnclosesIt() {
        var rules = new Snap(0, 0.3, 3);
        // Abreast of the ell's upper part, which begins at 22.2 and not at 26.
        var moved = rules.move(Edges.of(BOOTH), 25.1, 22.9, edges(List.of(ELL)));

        assertThat(moved.dx()).isEqualTo(25.2);
        assertThat(moved.gaps()).extracting(Snap.Line::length).containsExactly(3.0);
    }

    @Test
    void whatGoesStraightMeetsTheSlantedEdgeOnItsWay() {
        var wish = new Snap.Wish(15.1, 0, Snap.Way.ALONG_X, Snap.Held.NOTHING);
        var booth = BOOTH.movedBy(0, 15.9);

        var moved = SNAP.move(Edges.of(booth), wish, edges(List.of(DIAMOND)));

        assertThat(moved.dy()).isZero();
        assertThat(distance(booth, moved, DIAMOND)).isCloseTo(0, EXACT);
        assertThat(moved.dx()).isNotEqualTo(15.1);
    }

    @Test
    void whatHasSnappedToASlantedEdgeLetsGoOnlyAfterAStrongerPull() {
        var around = edges(List.of(DIAMOND));
        var held = moved(BOOTH, 15.1, 15.9, DIAMOND).held();

        var pulled = SNAP.move(Edges.of(BOOTH), new Snap.Wish(14.87, 15.66, Snap.Way.ANY, held), around);
        assertThat(distance(BOOTH, pulled, DIAMOND)).isCloseTo(0, EXACT);
        assertThat(moved(BOOTH, 14.87, 15.66, DIAMOND).held()).isEqualTo(Snap.Held.NOTHING);
    }

    @Test
    void aRoundPillarPullsByWhatEnclosesIt() {
        var corners = new ArrayList<Point>();
        for (var i = 0; i < 32; i++) {
            corners.add(new Point(10 + 0.6 * Math.cos(i * Math.PI / 16), 10 + 0.6 * Math.sin(i * Math.PI / 16)));
        }
        var round = Edges.of(new Outline(corners));

        assertThat(round.places(true)).hasSize(2);
        assertThat(round.slanted()).isEmpty();
    }

    @Test
    void thePlaceOfAPointerIsPulledOntoSlantedEdgesAndCorners() {
        var edge = SNAP.place(new Point(18.4, 18.6), edges(List.of(DIAMOND)));
        assertThat(edge.at().x() + edge.at().y()).isCloseTo(40 - 4 / Math.sqrt(2), EXACT);
        assertThat(edge.lines()).hasSize(1);

        var corner = SNAP.place(new Point(17.25, 19.9), edges(List.of(DIAMOND)));
        assertThat(corner.at().distanceTo(new Point(20 - Math.sqrt(8), 20))).isLessThan(0.003);
    }

    @Test
    void freeWaysAreMeasuredToTheTrueEdges() {
        // The rectangle round the diamond begins at 17.172; abreast of it stands only its left corner.
        var booth = Outline.rectangle(10, 18.5, 3, 3);
        var ways = FreeWays.beside(Edges.of(booth), edges(List.of(DIAMOND)), 12);
        assertThat(ways).hasSize(1);
        assertThat(ways.getFirst().length()).isCloseTo(20 - Math.sqrt(8) - 13, EXACT);

        var inEll = FreeWays.beside(Edges.of(Outline.rectangle(24, 23.2, 1, 1)), edges(List.of(ELL)), 12);
        assertThat(inEll).hasSize(2);
        assertThat(inEll.getFirst().length()).isCloseTo(1.8, EXACT);
        assertThat(inEll.getLast().length()).isCloseTo(1, EXACT);

        var askew = FreeWays.beside(Edges.of(Outline.rectangle(14, 14, 3, 3)), edges(List.of(DIAMOND)), 12);
        assertThat(askew).as("from a corner square onto the slanted edge").hasSize(1);
        assertThat(askew.getFirst().length())
                .isCloseTo(Outline.rectangle(14, 14, 3, 3).distanceTo(DIAMOND), EXACT);
    }

    @Test
    void noPullIsStrongerThanItsReachWhateverStandsAround() {
        var dice = new Random(2711);
        var snapped = 0;
        for (var run = 0; run < 400; run++) {
            var around = new ArrayList<Outline>();
            for (var i = 0; i < 1 + dice.nextInt(5); i++) {
                around.add(new Footprint.Rectangle(
                                new Point(dice.nextInt(20), dice.nextInt(20)),
                                3,
                                2 + dice.nextInt(4),
                                dice.nextInt(360))
                        .outline());
            }
            var dx = dice.nextDouble() * 20;
            var dy = dice.nextDouble() * 20;
            var moved = SNAP.move(Edges.of(BOOTH), dx, dy, edges(around));
            assertThat(Math.hypot(moved.dx() - dx, moved.dy() - dy)).isLessThan(0.3 * 2.5 + 0.002);
            snapped += moved.held().slanted().isEmpty() ? 0 : 1;
            assertThat(moved.lines()).allMatch(line -> line.length() < 60);
        }
        assertThat(snapped).isGreaterThan(50);
    }
}
