package org.hallwright.drawing.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.drawing.plan.sheet.PlanFixture.HALL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

/// A sheet that follows changes is at every step the sheet that would be made afresh.
class PlanSheetUpdatesTest {
    private ExhibitionState state = PlanFixture.hall();
    private PlanSheet sheet = PlanSheet.of(state, HALL, Name::both, Name::enFirst);

    private void apply(Edit... edits) {
        state = state.apply(Change.of(Label.of("change.create"), edits));
        var touched = new HashSet<Id<? extends Entry>>();
        for (var edit : edits) {
            touched.add(edit.after() == null ? edit.before().id() : edit.after().id());
        }
        sheet = sheet.after(state, touched);
    }

    private void assertFresh(String step) {
        var fresh = PlanSheet.of(state, HALL, Name::both, Name::enFirst);
        assertThat(sheet.booths())
                .as(step)
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyInAnyOrderElementsOf(fresh.booths());
        for (var kind : List.of(Wall.class, Zone.class, Door.class, AreaPatch.class)) {
            assertThat(sheet.all(kind.asSubclass(PlanElement.class)))
                    .as(step)
                    .isEqualTo(fresh.all(kind.asSubclass(PlanElement.class)));
        }
        assertThat(sheet.areaSpots()).as(step).isEqualTo(fresh.areaSpots());
        assertThat(sheet.bounds()).as(step).isEqualTo(fresh.bounds());
    }

    private Booth any(Random random) {
        var booths = new ArrayList<>(state.all(Booth.class));
        booths.sort(java.util.Comparator.comparing(Booth::id));
        return booths.get(random.nextInt(booths.size()));
    }

    private void step(Random random, int number) {
        var booth = any(random);
        switch (random.nextInt(12)) {
            case 0 -> apply(new Edit(booth, booth.movedBy(random.nextInt(7) - 3, random.nextInt(7) - 3)));
            case 1 ->
                apply(new Edit(
                        booth,
                        booth.withFootprint(new Footprint.Rectangle(
                                new Point(random.nextInt(50), random.nextInt(30)),
                                3,
                                3 + random.nextInt(4),
                                random.nextInt(4) * 30))));
            case 2 -> apply(new Edit(booth, booth.renumbered("R" + number)));
            case 3 -> apply(new Edit(booth, booth.withOpenSides(random.nextInt(5))));
            case 4 ->
                apply(Edit.create(new Wall(
                        new Id<>("w" + number),
                        HALL,
                        new Point(random.nextInt(40), 10),
                        new Point(random.nextInt(40), 16),
                        0.2)));
            case 5 -> apply(Edit.create(new Hold(new Id<>("h" + number), booth.id(), "Guest " + number, null, "")));
            case 6 -> {
                var exhibitor = Exhibitor.named(new Id<>("x" + number), Name.of("Firm " + number, "企业" + number));
                var assignment = new Assignment(
                        new Id<>("as" + number),
                        booth.id(),
                        exhibitor.id(),
                        AssignmentState.values()[random.nextInt(4)],
                        "",
                        false);
                apply(Edit.create(exhibitor), Edit.create(assignment));
            }
            case 7 ->
                apply(Edit.create(Booth.shell(
                        new Id<>("n" + number),
                        HALL,
                        "N" + number,
                        Footprint.rectangle(random.nextInt(50), random.nextInt(30), 3, 3))));
            case 8 -> moveSome(random);
            case 9 -> recolour(random);
            case 10 -> movePatchOrZone(random);
            default -> {
                if (state.count(Booth.class) > 5) {
                    apply(Edit.delete(booth));
                }
            }
        }
    }

    /// Many booths at once, as a drag of a selection does.
    private void moveSome(Random random) {
        var dx = random.nextInt(5) - 2;
        apply(state.all(Booth.class).stream()
                .filter(b -> random.nextInt(3) > 0)
                .map(b -> new Edit(b, b.movedBy(dx, 1)))
                .toArray(Edit[]::new));
    }

    private void recolour(Random random) {
        var area = state.get(PlanFixture.AREA);
        var order = random.nextInt(5);
        apply(new Edit(
                area,
                new ThemedArea(
                        area.id(), null, "T", Name.of("Theme " + random.nextInt(3), "主题"), "#445566", null, order)));
    }

    private void movePatchOrZone(Random random) {
        var patch = state.get(new Id<AreaPatch>("patch-1"));
        var zone = state.get(new Id<Zone>("zone-2"));
        apply(new Edit(patch, patch.movedBy(random.nextInt(3) - 1, 0)), new Edit(zone, zone.movedBy(0, 0.5)));
    }

    @Test
    void manyBoothsMovedAtOnceLeaveTheSheetAFreshOne() {
        state = PlanFixture.random(5, 2_500);
        sheet = PlanSheet.of(state, HALL, Name::both, Name::enFirst);
        var edits = state.all(Booth.class).stream()
                .map(b -> new Edit(b, b.movedBy(1.5, 0)))
                .toArray(Edit[]::new);
        apply(edits);
        assertThat(sheet.booths().size()).isEqualTo(2_500);
        assertFresh("all moved");
        assertThat(sheet.boothsIn(sheet.bounds())).hasSize(2_500);
    }

    @Test
    void afterAnyRunOfChangesTheSheetEqualsAFreshOne() {
        var random = new Random(20);
        for (var number = 0; number < 250; number++) {
            step(random, number);
            assertFresh("step " + number);
        }
    }

    @Test
    void aRenamedExhibitorIsRenamedOnItsBooth() {
        var exhibitor = state.get(new Id<Exhibitor>("exhibitor-A10"));
        apply(new Edit(
                exhibitor, exhibitor.edit().fascia(Name.of("SONGJI", "松吉")).build()));
        var mark = sheet.booth(PlanFixture.id("A10")).orElseThrow();
        assertThat(mark.sign()).isEqualTo("松吉 SONGJI");
        assertThat(mark.briefSign()).isEqualTo("SONGJI");
        assertFresh("renamed");
    }

    @Test
    void whatOneChangeDidNotTouchIsTheSameObjectAfterIt() {
        var before = sheet;
        var booth = state.get(PlanFixture.id("A13"));
        apply(new Edit(booth, booth.withNotes("corner")));
        var same = sheet.booths().stream()
                .filter(m -> before.booth(m.booth().id()).orElseThrow() == m)
                .count();
        assertThat(same).isEqualTo(19);
        assertThat(sheet.areaSpots()).isSameAs(before.areaSpots());
    }

    @Test
    void aBoothThatMovesToAnotherHallLeavesTheSheet() {
        var other = org.hallwright.domain.plan.Hall.rectangular(new Id<>("hall-b"), "B", Name.NONE, 20, 20);
        apply(Edit.create(other));
        var booth = state.get(PlanFixture.id("A13"));
        var there = new Booth(
                booth.id(),
                other.id(),
                "A13",
                List.of(),
                booth.footprint(),
                booth.kind(),
                0,
                null,
                "",
                0,
                0,
                List.of());
        apply(new Edit(booth, there));
        assertThat(sheet.booth(booth.id())).isEmpty();
        assertThat(sheet.find(booth.id())).isEmpty();
        assertFresh("moved to another hall");
    }

    @Test
    void aWallBetweenTwoBoothsClosesTheSideThatWasOpen() {
        assertThat(sheet.booth(PlanFixture.id("A15")).orElseThrow().open()[0]).isTrue();
        apply(Edit.create(new Wall(new Id<>("w"), HALL, new Point(20, 9.8), new Point(40, 9.8), 0.2)));
        assertThat(sheet.booth(PlanFixture.id("A15")).orElseThrow().open()[0]).isFalse();
    }

    @Test
    void theAreaOfAHallThatGrewIsSeenAtOnce() {
        var hall = sheet.hall();
        var wider = new org.hallwright.domain.plan.Hall(
                hall.id(), hall.code(), hall.name(), 0, Outline.rectangle(0, 0, 90, 40), 0, 0, 0, null);
        apply(new Edit(hall, wider));
        assertThat(sheet.bounds().maxX()).isGreaterThanOrEqualTo(90);
        assertThat(sheet.after(state, Set.of())).isSameAs(sheet);
    }
}
