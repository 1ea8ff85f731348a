package org.hallwright.ui.plan.tool.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.plan.tool.Pointer.at;
import static org.hallwright.ui.plan.tool.ToolFloor.A1;
import static org.hallwright.ui.plan.tool.ToolFloor.A2;
import static org.hallwright.ui.plan.tool.ToolFloor.PILLAR;
import static org.hallwright.ui.plan.tool.ToolFloor.STAGE;

import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.Outcome.Move;
import org.hallwright.ui.plan.tool.Outcome.Select;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.ToolFloor;
import org.junit.jupiter.api.Test;

class SelectToolTest {
    private final SelectTool tool = with();

    @SafeVarargs
    private static SelectTool with(Id<Booth>... selected) {
        return new SelectTool(() -> ToolFloor.of(Set.of(selected)));
    }

    @Test
    void aClickSelectsABoothAndAClickBesideNone() {
        assertThat(click(tool, at(11, 11))).isEqualTo(new Select(Set.of(A1.id())));
        assertThat(click(with(A1.id()), at(50, 30))).isEqualTo(new Select(Set.of()));
    }

    @Test
    void shiftAddsAndTakesAway() {
        assertThat(click(with(A1.id()), at(21, 11).withShift())).isEqualTo(new Select(Set.of(A1.id(), A2.id())));
        assertThat(click(with(A1.id()), at(11, 11).withShift())).isEqualTo(new Select(Set.of()));
    }

    @Test
    void aRectangleSelectsWhatLiesWhollyInside() {
        tool.press(at(9, 9));

        assertThat(tool.drag(at(24, 14)).lasso()).isNotNull();
        assertThat(tool.release(at(24, 14))).isEqualTo(new Select(Set.of(A1.id(), A2.id())));
    }

    @Test
    void aDragMovesOnTheGrid() {
        tool.press(at(11, 11));
        tool.drag(at(14, 15));

        assertThat(tool.release(at(15.2, 16.9))).isEqualTo(new Move(Set.of(A1.id()), 4, 6));
    }

    @Test
    void aDragSnapsToTheEdgeOfANeighbour() {
        tool.press(at(11, 11));

        var preview = tool.drag(at(28.1, 25.1));

        assertThat(preview.guides()).isNotEmpty();
        assertThat(tool.release(at(28.1, 25.1))).isEqualTo(new Move(Set.of(A1.id()), 17.2, 14));
    }

    @Test
    void altSwitchesSnappingOffAndShiftKeepsOneAxis() {
        tool.press(at(11, 11));
        assertThat(tool.release(at(15.23, 16.91).withAlt())).isEqualTo(new Move(Set.of(A1.id()), 4.23, 5.91));

        tool.press(at(11, 11));
        assertThat(tool.release(at(15.2, 11.9).withShift())).isEqualTo(new Move(Set.of(A1.id()), 4, 0));
    }

    @Test
    void theWholeSelectionMovesTogether() {
        var both = with(A1.id(), A2.id());
        both.press(at(21, 11));

        assertThat(both.drag(at(21, 20)).ghosts()).hasSize(2);
        assertThat(both.release(at(21, 20))).isEqualTo(new Move(Set.of(A1.id(), A2.id()), 0, 9));
    }

    @Test
    void aGhostOnAnotherBoothSaysSo() {
        tool.press(at(11, 11));

        assertThat(tool.drag(at(20, 12)).ghosts()).noneMatch(ghost -> ghost.allowed());
        assertThat(tool.drag(at(15, 12)).ghosts()).allMatch(ghost -> ghost.allowed());
    }

    @Test
    void distancesToNeighboursAndWallsAreShown() {
        tool.press(at(11, 11));

        assertThat(tool.drag(at(14, 11)).distances())
                .extracting(d -> d.length())
                .containsExactly(4.0, 10.0);
    }

    @Test
    void nothingHappensAfterCancelOrATremble() {
        tool.press(at(11, 11));
        tool.drag(at(20, 20));
        tool.cancel();
        assertThat(tool.release(at(20, 20))).isEqualTo(Outcome.NOTHING);

        tool.press(at(11, 11));
        assertThat(tool.drag(at(11.2, 11.1))).isEqualTo(Preview.NONE);
    }

    @Test
    void aRectangleDrawnToTheLeftTakesWhatItTouches() {
        tool.press(at(21, 14));
        assertThat(tool.release(at(12, 12))).isEqualTo(new Select(Set.of(A1.id(), A2.id())));

        tool.press(at(14, 9));
        assertThat(tool.release(at(21, 14))).isEqualTo(new Select(Set.of()));
    }

    @Test
    void anotherClickAtTheSamePlaceTakesWhatLiesBelow() {
        var chosen = new AtomicReference<Set<Id<? extends PlanElement>>>(Set.of());
        var stacked = new SelectTool(() -> ToolFloor.with(chosen.get(), STAGE, PILLAR));
        var seen = new ArrayList<Set<Id<? extends PlanElement>>>();
        for (var i = 0; i < 4; i++) {
            if (click(stacked, at(11, 11)) instanceof Select select) {
                chosen.set(select.elements());
                seen.add(select.elements());
            }
        }

        assertThat(seen).containsExactly(Set.of(PILLAR.id()), Set.of(A1.id()), Set.of(STAGE.id()), Set.of(PILLAR.id()));
        assertThat(click(stacked, at(21, 11))).isEqualTo(new Select(Set.of(A2.id())));
    }

    @Test
    void altTakesWhatLiesBelowAtOnce() {
        var stacked = new SelectTool(() -> ToolFloor.with(Set.of(A1.id()), STAGE));

        assertThat(click(stacked, at(11, 11).withAlt())).isEqualTo(new Select(Set.of(STAGE.id())));
    }

    @Test
    void floorUnderThePointerIsMovedOnlyWhereItIsSelected() {
        var loose = new SelectTool(() -> ToolFloor.with(Set.of(), STAGE));
        loose.press(at(9, 9));
        assertThat(loose.release(at(14, 14))).isEqualTo(new Select(Set.of(A1.id())));

        var held = new SelectTool(() -> ToolFloor.with(Set.of(STAGE.id()), STAGE));
        held.press(at(9, 9));
        assertThat(held.release(at(14, 14))).isEqualTo(new Move(Set.of(STAGE.id()), 5, 5));
    }

    @Test
    void whatIsLockedIsNotTaken() {
        var locked = new SelectTool(() -> {
            var floor = ToolFloor.with(Set.of(), STAGE, PILLAR);
            return ToolFloor.on(floor.sheet(), Set.of(), e -> e instanceof Booth, floor.pattern());
        });

        assertThat(click(locked, at(11, 11))).isEqualTo(new Select(Set.of(A1.id())));
        assertThat(click(locked, at(9, 9))).isEqualTo(new Select(Set.of()));
    }

    @Test
    void thingsOfEveryKindMoveTogether() {
        var mixed = new SelectTool(() -> ToolFloor.with(Set.of(A1.id(), PILLAR.id()), STAGE, PILLAR));
        mixed.press(at(11, 11));

        assertThat(mixed.drag(at(11, 15)).ghosts()).extracting(g -> g.label()).containsExactlyInAnyOrder("A1", "");
        assertThat(mixed.release(at(11, 15))).isEqualTo(new Move(Set.of(A1.id(), PILLAR.id()), 0, 4));
    }

    private static Outcome click(SelectTool tool, Pointer pointer) {
        tool.press(pointer);
        return tool.release(pointer);
    }
}
