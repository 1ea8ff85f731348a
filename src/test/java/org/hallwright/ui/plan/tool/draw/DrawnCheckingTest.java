package org.hallwright.ui.plan.tool.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.check.LiveCheck;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.tool.Checking;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.RowPattern;
import org.hallwright.ui.plan.tool.Stencil;
import org.junit.jupiter.api.Test;

/// What is drawn is checked like what is moved; in metres.
class DrawnCheckingTest {
    private static final Booth A1 = OpenHall.booth("A1", 10, 10);
    private static final FirePoint HYDRANT =
            new FirePoint(new Id<>("hydrant"), OpenHall.HALL.id(), "H1", new Point(30, 20), 1);

    private Floor floor(Entry... others) {
        var entries = new ArrayList<Entry>(List.of(OpenHall.HALL, A1));
        entries.addAll(List.of(others));
        var state = ExhibitionState.of(entries);
        var sheet = PlanSheet.of(state, OpenHall.HALL.id(), Name::en);
        var check = LiveCheck.of(state);
        var pattern = RowPattern.USUAL.startingAt("A201");
        return new Floor(sheet, Set.of(), e -> true, pattern, Stencil.USUAL, 3, true, () -> Optional.of(check));
    }

    private static String said(Preview shown) {
        return Messages.of(Language.EN).text(shown.hint());
    }

    private static Preview booth(Floor floor, double x, double y) {
        var tool = new RectangleTool(() -> floor, new RectangleGoal.Booth());
        tool.press(at(x, y).withAlt());
        return tool.drag(at(x + 3, y + 3).withAlt());
    }

    @Test
    void aBoothDrawnTooNearLeavesTooNarrowAnAisle() {
        var shown = booth(floor(), 14, 10);

        assertThat(said(shown))
                .startsWith("The aisle at A1 / A101 in hall A is 1.00 m wide at its narrowest, 3.00 m are asked.")
                .endsWith("Source: default practice.");
        assertThat(shown.distances()).anyMatch(line -> line.length() == 1);
        assertThat(shown.ghosts()).noneMatch(Ghost::allowed);
    }

    @Test
    void aBoothDrawnWhereNothingIsInTheWayIsSaidToBeOfItsSize() {
        assertThat(booth(floor(), 16, 10).hint().key()).isEqualTo("plan.hint.booth-size");
    }

    @Test
    void aBoothDrawnWhereAHydrantIsKeptClearMayNotLieThere() {
        var shown = booth(floor(HYDRANT), 30.5, 19);

        assertThat(said(shown)).contains("must be kept clear").contains("H1");
        assertThat(shown.ghosts()).noneMatch(Ghost::allowed);
    }

    @Test
    void aBoothOfAnyShapeIsCheckedAsIfItWereClosedNow() {
        var floor = floor();
        var tool = new PathTool(() -> floor, PathGoal.booth());
        for (var corner : List.of(at(14, 10), at(18, 10))) {
            tool.press(corner.withAlt());
            tool.release(corner.withAlt());
        }

        var shown = tool.hover(at(18, 14).withAlt());
        assertThat(shown.hint().key()).as("a corner touches the aisle only").startsWith("plan.hint.");

        tool.press(at(18, 14).withAlt());
        tool.release(at(18, 14).withAlt());
        assertThat(said(tool.hover(at(14, 14).withAlt()))).contains("A1 / A101").contains("is 1.00 m wide");
    }

    @Test
    void ofRowsOnlyTheBoothThatIsInTheWayIsMarked() {
        var floor = floor(HYDRANT);
        var tool = new RowTool(() -> floor);
        tool.press(at(24, 17).withAlt());

        var shown = tool.drag(at(36, 20.5).withAlt());

        assertThat(said(shown))
                .startsWith("4 booths, net area 36 m². ")
                .contains("must be kept clear")
                .contains("H1");
        assertThat(shown.ghosts().stream().filter(g -> !g.label().isEmpty()).filter(Ghost::allowed))
                .isNotEmpty();
        assertThat(shown.ghosts().stream().filter(g -> !g.label().isEmpty()).filter(g -> !g.allowed()))
                .isNotEmpty();
    }

    @Test
    void ofRowsTheNumberAndTheAreaStayInSightWhenAnAisleIsTooNarrow() {
        var floor = floor();
        var tool = new RowTool(() -> floor);
        tool.press(at(14, 10).withAlt());

        var shown = tool.drag(at(23, 13).withAlt());

        assertThat(said(shown))
                .isEqualTo("3 booths, net area 27 m². The aisle at A1 / A201 in hall A is 1.00 m wide at its narrowest,"
                        + " 3.00 m are asked. Move the booths apart. Source: default practice.");
        assertThat(Messages.of(Language.ZH).text(shown.hint()))
                .startsWith("3 个展位，净面积 27 m²。")
                .contains("1.00 m")
                .contains("依据：");
        assertThat(Checking.isSentence(shown.hint())).isTrue();
    }

    @Test
    void aDrawnBoothGetsTheFirstNumberThatNoOtherHas() {
        assertThat(said(booth(floor(OpenHall.booth("a101", 40, 30)), 14, 10))).contains("at A1 / A102 in");
    }

    @Test
    void ofMoreThanFiftyBoothsItIsSaidThatWhatIsFoundFollows() {
        var floor = floor();
        var tool = new RowTool(() -> floor);
        tool.press(at(15, 1).withAlt());

        var shown = tool.drag(at(57, 39).withAlt());

        assertThat(shown.ghosts()).hasSizeGreaterThan(50);
        assertThat(shown.things()).as("they are judged all the same").hasSizeGreaterThan(50);
        assertThat(said(shown))
                .contains("Let go to add them")
                .endsWith("There are more than 50 things: what the rules find follows in a moment.");
        assertThat(Messages.of(Language.ZH).text(shown.hint())).contains("对象超过 50 个，检查结果稍后显示");
    }

    @Test
    void copiesAreCheckedAgainstWhatTheyComeNearTo() {
        var floor = floor(OpenHall.booth("A9", 17, 10));
        var tool = new RepeatTool(() -> floor);
        tool.press(at(11, 11));

        var shown = tool.drag(at(14, 11));

        assertThat(said(shown)).contains("A101").contains("A9").contains("is 1.00 m wide");
        assertThat(shown.distances()).anyMatch(line -> line.length() == 1);
    }
}
