package org.hallwright.domain.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.revision.PlanDifference.Kind;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {
    private static final Hall HALL = Hall.rectangular(new Id<>("h"), "A", Name.of("Hall A", ""), 300, 200);
    private static final Booth A1 = booth("A1", 3, 3);
    private static final Booth A2 = booth("A2", 6, 3);
    private static final Exhibitor ACME = Exhibitor.named(new Id<>("acme"), Name.of("Acme", "艾克"));

    private static Booth booth(String number, double x, double y) {
        return Booth.shell(new Id<>("b-" + number), HALL.id(), number, Footprint.rectangle(x, y, 3, 3));
    }

    private static Assignment on(Booth booth, Exhibitor exhibitor, AssignmentState state) {
        return new Assignment(new Id<>("on-" + booth.number()), booth.id(), exhibitor.id(), state, "", false);
    }

    private static ExhibitionState plan(Entry... entries) {
        return ExhibitionState.of(
                Stream.concat(Stream.of(HALL, ACME), Stream.of(entries)).toList());
    }

    private static List<Kind> kinds(ExhibitionState before, ExhibitionState after) {
        return PlanComparison.between(before, after).stream()
                .map(PlanDifference::kind)
                .toList();
    }

    @Test
    void sectionsAndThemedAreasAreComparedThoughTheyLieNowhere() {
        var section = new Section(new Id<>("s"), "S1", Name.of("Arts", "艺术"), "", 0);
        var area = new ThemedArea(new Id<>("t"), section.id(), "T1", Name.of("Tea", "茶"), "", null, 0);
        var narrow = new ThemedArea.Admission(List.of(), List.of("MN"), List.of(), false);

        assertThat(PlanComparison.between(plan(section, area), plan(section, area)))
                .isEmpty();
        assertThat(kinds(plan(area), plan(section))).containsExactly(Kind.ADDED, Kind.REMOVED);
        assertThat(PlanComparison.between(plan(section, area), plan(section.withAdmits(narrow), area)))
                .singleElement()
                .satisfies(d -> assertThat(d.kind()).isEqualTo(Kind.CHANGED))
                .satisfies(d -> assertThat(d.entry()).isEqualTo(section.withAdmits(narrow)))
                .satisfies(d -> assertThat(d.hall()).isNull());
        assertThat(kinds(plan(section, area), plan(section, area.withSection(null))))
                .containsExactly(Kind.CHANGED);
    }

    @Test
    void aHallThatGetsItsNorthHasChanged() {
        assertThat(kinds(ExhibitionState.of(List.of(HALL)), ExhibitionState.of(List.of(HALL.withNorth(90.0)))))
                .containsExactly(Kind.CHANGED);
    }

    @Test
    void aPlanDoesNotDifferFromItself() {
        var plan = plan(A1, A2, on(A1, ACME, AssignmentState.CONFIRMED));
        assertThat(PlanComparison.between(plan, plan)).isEmpty();
    }

    @Test
    void whatIsNewAndWhatIsGone() {
        var found = PlanComparison.between(plan(A1), plan(A2));

        assertThat(found)
                .extracting(PlanDifference::kind, PlanDifference::entry)
                .containsExactly(tuple(Kind.ADDED, A2), tuple(Kind.REMOVED, A1));
        assertThat(found.getFirst().hallBefore()).isEqualTo(HALL.id());
        assertThat(found.getLast().bounds()).isEqualTo(A1.bounds());
    }

    @Test
    void aBoothThatWasMovedOrTurnedHasMoved() {
        assertThat(kinds(plan(A1), plan(A1.movedBy(0.01, 0)))).containsExactly(Kind.MOVED);
        var turned = A1.withFootprint(new Footprint.Rectangle(new Point(3, 3), 3, 3, 45));
        assertThat(kinds(plan(A1), plan(turned))).containsExactly(Kind.MOVED);
        assertThat(kinds(plan(A1), plan(A1.withHall(new Id<>("other"))))).containsExactly(Kind.MOVED);
    }

    @Test
    void aBoothOfAnotherSizeOrShapeIsResized() {
        var wider = A1.withFootprint(Footprint.rectangle(3, 3, 4, 3));
        var cut =
                A1.withFootprint(new Footprint.Polygon(Outline.of(new Point(3, 3), new Point(6, 3), new Point(3, 6))));
        assertThat(kinds(plan(A1), plan(wider))).containsExactly(Kind.RESIZED);
        assertThat(kinds(plan(A1), plan(cut))).containsExactly(Kind.RESIZED);
    }

    @Test
    void aRectangleWrittenAsAnOutlineIsTheSame() {
        var written = A1.withFootprint(new Footprint.Polygon(A1.footprint().outline()));
        assertThat(PlanComparison.between(plan(A1), plan(written))).isEmpty();
    }

    @Test
    void anotherNumberSaysBoth() {
        var found = PlanComparison.between(plan(A1), plan(A1.renumbered("B7").movedBy(3, 0)));

        assertThat(found).extracting(PlanDifference::kind).containsExactly(Kind.MOVED, Kind.RENUMBERED);
        assertThat(found.getLast().was().en()).isEqualTo("A1");
        assertThat(found.getLast().is().en()).isEqualTo("B7");
    }

    @Test
    void anotherOccupantIsSaidWithBothNames() {
        var free = plan(A1);
        var let = plan(A1, on(A1, ACME, AssignmentState.PROPOSED));
        var held = plan(A1, new Hold(new Id<>("h1"), A1.id(), "Later Ltd", null, ""));

        var taken = PlanComparison.between(free, let).getFirst();
        assertThat(taken.kind()).isEqualTo(Kind.REASSIGNED);
        assertThat(taken.was()).isEqualTo(Name.NONE);
        assertThat(taken.is()).isEqualTo(ACME.name());
        assertThat(PlanComparison.between(held, let).getFirst().was().en()).isEqualTo("Later Ltd");
        assertThat(kinds(free, plan(A1, on(A1, ACME, AssignmentState.DECLINED))))
                .isEmpty();
        assertThat(kinds(let, plan(A1, on(A1, ACME, AssignmentState.CONFIRMED))))
                .isEmpty();
    }

    @Test
    void whateverElseIsSetAboutItHasChanged() {
        assertThat(kinds(plan(A1), plan(A1.withKind(BoothKind.RAW_SPACE)))).containsExactly(Kind.CHANGED);
        assertThat(kinds(plan(A1), plan(A1.withHeight(4)))).containsExactly(Kind.CHANGED);
        assertThat(kinds(plan(A1), plan(A1.withFormerly(List.of("X"))))).isEmpty();
        var strict = new FirePoint(new Id<>("f"), HALL.id(), "F1", new Point(9, 9), 1);
        var wide = new FirePoint(new Id<>("f"), HALL.id(), "F1", new Point(9, 9), 2);
        assertThat(kinds(plan(strict), plan(wide))).containsExactly(Kind.CHANGED);
    }

    @Test
    void hallsAndWallsAreComparedToo() {
        var larger = Hall.rectangular(HALL.id(), "B", Name.of("Hall B", ""), 310, 200);
        var found = PlanComparison.between(ExhibitionState.of(List.of(HALL)), ExhibitionState.of(List.of(larger)));
        assertThat(found).extracting(PlanDifference::kind).containsExactly(Kind.RESIZED, Kind.RENUMBERED, Kind.CHANGED);
        assertThat(found.getFirst().hall()).isEqualTo(HALL.id());
        var wall = new Wall(new Id<>("w"), HALL.id(), new Point(0, 9), new Point(9, 9), 0.2);
        var longer = new Wall(new Id<>("w"), HALL.id(), new Point(0, 9), new Point(12, 9), 0.2);
        assertThat(kinds(plan(wall), plan(longer))).containsExactly(Kind.RESIZED);
        assertThat(kinds(plan(wall), plan(wall.movedBy(1, 0)))).containsExactly(Kind.MOVED);
    }

    @Test
    void aPictureUnderThePlanIsNotCompared() {
        var under = new Underlay(new Id<>("u"), HALL.id(), new Id<>("p"), new Point(0, 0), 60, 40, 0, 1);
        assertThat(kinds(plan(A1), plan(A1, under))).isEmpty();
    }

    @Test
    void whateverIsDoneToAPlanIsFoundAndNothingElse() {
        var random = new Random(2027);
        for (var round = 0; round < 60; round++) {
            var before = new ArrayList<Entry>(List.of(HALL));
            var after = new ArrayList<Entry>(List.of(HALL));
            var expected = new HashMap<String, Kind>();
            for (var i = 0; i < 40; i++) {
                var booth = booth("N" + i, i % 10 * 12, i / 10 * 12);
                edit(random.nextInt(9), booth, before, after, expected);
            }
            var found = PlanComparison.between(ExhibitionState.of(before), ExhibitionState.of(after));
            var byId = new HashMap<String, Kind>();
            found.forEach(d -> byId.put(d.entry().id().value(), d.kind()));
            assertThat(byId).isEqualTo(expected);
            assertThat(found).hasSameSizeAs(expected.entrySet());
            var back = PlanComparison.between(ExhibitionState.of(after), ExhibitionState.of(before));
            assertThat(back).hasSameSizeAs(found);
        }
    }

    private static void edit(
            int what, Booth booth, List<Entry> before, List<Entry> after, HashMap<String, Kind> expected) {
        var id = booth.id().value();
        if (what != 0) {
            before.add(booth);
        } else {
            expected.put(id, Kind.ADDED);
        }
        switch (what) {
            case 1 -> expected.put(id, Kind.REMOVED);
            case 2 -> {
                after.add(booth.movedBy(0.5, -0.25));
                expected.put(id, Kind.MOVED);
            }
            case 3 -> {
                after.add(booth.withFootprint(Footprint.rectangle(
                        booth.bounds().minX(), booth.bounds().minY(), 3, 4.5)));
                expected.put(id, Kind.RESIZED);
            }
            case 4 -> {
                after.add(booth.renumbered(booth.number() + "x"));
                expected.put(id, Kind.RENUMBERED);
            }
            case 5 -> {
                after.add(booth);
                after.add(new Hold(new Id<>("hold-" + id), booth.id(), "Somebody", null, ""));
                expected.put(id, Kind.REASSIGNED);
            }
            case 6 -> {
                after.add(booth.withNotes("new"));
                expected.put(id, Kind.CHANGED);
            }
            default -> after.add(booth);
        }
    }
}
