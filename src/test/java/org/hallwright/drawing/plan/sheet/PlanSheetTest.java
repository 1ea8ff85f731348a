package org.hallwright.drawing.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.drawing.plan.sheet.PlanFixture.HALL;
import static org.hallwright.drawing.plan.sheet.PlanFixture.id;

import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class PlanSheetTest {
    private final ExhibitionState state = PlanFixture.hall();
    private final PlanSheet sheet = PlanSheet.of(state, HALL, Name::enFirst);

    private BoothMark mark(String number) {
        return sheet.booth(id(number)).orElseThrow();
    }

    @Test
    void boothsKnowTheirStatusAndTheNameOnTheirSign() {
        assertThat(mark("A10").status()).isEqualTo(BoothStatus.CONFIRMED);
        assertThat(mark("A10").sign()).isEqualTo("Songji Systems");
        assertThat(mark("A12").status()).isEqualTo(BoothStatus.HELD);
        assertThat(mark("A12").sign()).isEqualTo("Sponsor");
        assertThat(mark("A13").status()).isEqualTo(BoothStatus.AVAILABLE);
        assertThat(mark("A13").sign()).isEmpty();
    }

    @Test
    void aBoothInARowIsOpenToTheAisleOnly() {
        assertThat(mark("A15").open()).containsExactly(true, false, false, false);
    }

    @Test
    void theLastBoothOfARowIsOpenAtItsEndToo() {
        assertThat(mark("A19").open()).containsExactly(true, true, false, false);
        assertThat(mark("A20").open()).containsExactly(false, false, true, true);
    }

    @Test
    void noMoreSidesAreOpenThanTheBoothSays() {
        var corner = booth("A19").withOpenSides(1);
        var changed = apply(Edit.create(corner), Edit.delete(booth("A19")));
        var open = PlanSheet.of(changed, HALL, Name::enFirst)
                .booth(id("A19"))
                .orElseThrow()
                .open();
        assertThat(open).containsExactly(true, false, false, false);
    }

    @Test
    void findsWhatLiesUnderAPlaceTheTopmostFirst() {
        assertThat(sheet.at(new Point(11, 11), 0.1)).first().isEqualTo(booth("A10"));
        assertThat(sheet.at(new Point(11, 11), 0.1)).hasSize(2);
        assertThat(sheet.at(new Point(59, 20), 0.1).getFirst()).isInstanceOf(FirePoint.class);
        assertThat(sheet.at(new Point(52, 5), 0.1).getFirst()).isInstanceOf(Zone.class);
        assertThat(sheet.at(new Point(30, 0.1), 0.2).getFirst()).isInstanceOf(Door.class);
        assertThat(sheet.at(new Point(3, 30), 0.1)).isEmpty();
    }

    @Test
    void onlyWhatMayBeSeenIsAskedFor() {
        assertThat(sheet.boothsIn(new Bounds(9, 9, 14, 12))).hasSize(2);
        assertThat(sheet.boothsIn(new Bounds(40.5, 0, 60, 40))).isEmpty();
    }

    @Test
    void aMoveChangesTheBoothAndItsNeighboursOnly() {
        var moved = booth("A15").movedBy(0, -6);
        var after = apply(Edit.create(moved), Edit.delete(booth("A15")));
        var next = sheet.after(after, java.util.Set.of(moved.id()));
        assertThat(next.booth(id("A15")).orElseThrow().open()).containsExactly(true, true, true, true);
        assertThat(next.booth(id("A16")).orElseThrow().open()).containsExactly(true, false, false, true);
        assertThat(next.booth(id("A28"))).containsSame(mark("A28"));
    }

    @Test
    void anUpdatedSheetEqualsAFreshOne() {
        var confirmed = state.get(new Id<org.hallwright.domain.assignment.Assignment>("assignment-A11"))
                .inState(org.hallwright.domain.assignment.AssignmentState.CONFIRMED);
        var after = apply(new Edit(state.get(confirmed.id()), confirmed));
        var next = sheet.after(after, java.util.Set.of(confirmed.id()));
        assertThat(next.booth(id("A11")).orElseThrow().status()).isEqualTo(BoothStatus.CONFIRMED);
        var fresh = PlanSheet.of(after, HALL, Name::enFirst);
        assertThat(next.booths())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyInAnyOrderElementsOf(fresh.booths());
    }

    @Test
    void aChangeElsewhereLeavesTheSheetAsItIs() {
        var section = new org.hallwright.domain.plan.Section(new Id<>("section-1"), "S", Name.of("S", ""), "", 1);
        var after = apply(Edit.create(section));
        assertThat(sheet.after(after, java.util.Set.of(section.id()))).isSameAs(sheet);
    }

    @Test
    void areasKeepTheirColourInEveryHall() {
        assertThat(sheet.areas()).extracting(ThemedArea::id).containsExactly(PlanFixture.AREA);
        assertThat(mark("A10").area()).isZero();
    }

    @Test
    void aNameOfAnAreaFindsAPlaceClearOfBoothsAndZones() {
        assertThat(sheet.areaSpots()).singleElement().satisfies(spot -> {
            assertThat(spot.free()).isTrue();
            assertThat(sheet.at(new Point(spot.x(), spot.y()), 0.1)).hasSize(1);
        });
    }

    private Booth booth(String number) {
        return state.get(id(number));
    }

    private ExhibitionState apply(Edit... edits) {
        if (edits.length == 2) {
            return state.apply(Change.of(Label.of("change.create"), new Edit(edits[1].before(), edits[0].after())));
        }
        return state.apply(Change.of(Label.of("change.create"), edits));
    }
}
