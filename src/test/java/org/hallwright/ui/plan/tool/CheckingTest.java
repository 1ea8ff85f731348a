package org.hallwright.ui.plan.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.check.LiveCheck;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.tool.select.SelectTool;
import org.junit.jupiter.api.Test;

class CheckingTest {
    private static final Booth A1 = OpenHall.booth("A1", 10, 10);
    private static final Booth A2 = OpenHall.booth("A2", 20, 10);

    private final ExhibitionState state = ExhibitionState.of(List.of(OpenHall.HALL, A1, A2));
    private final PlanSheet sheet = PlanSheet.of(state, OpenHall.HALL.id(), Name::en);
    private final LiveCheck check = LiveCheck.of(state);
    private final SelectTool tool = new SelectTool(this::floor);

    private Floor floor() {
        return new Floor(
                sheet, Set.of(), e -> true, RowPattern.USUAL, Stencil.USUAL, 3, true, () -> Optional.of(check));
    }

    private static String said(Preview shown) {
        return Messages.of(Language.EN).text(shown.hint());
    }

    @Test
    void anAisleThatBecomesTooNarrowIsMeasuredAndSaid() {
        tool.press(at(11, 11));

        var shown = tool.drag(at(17, 11).withAlt());

        assertThat(said(shown))
                .isEqualTo("The aisle at A1 / A2 in hall A is 1.00 m wide at its narrowest, 3.00 m are asked."
                        + " Move the booths apart. Source: default practice.");
        assertThat(shown.distances()).anyMatch(line -> line.length() == 1);
    }

    @Test
    void aBoothOnAnotherMayNotLieThere() {
        tool.press(at(11, 11));

        var shown = tool.drag(at(20, 11).withAlt());

        assertThat(shown.ghosts()).noneMatch(Ghost::allowed);
        assertThat(shown.hint().key()).isEqualTo("problem.booth-overlap");
        assertThat(said(shown))
                .as("wrong by itself, asked by nobody")
                .contains("A1", "A2")
                .doesNotContain("Source");
    }

    @Test
    void whereNothingIsWrongTheGestureSpeaks() {
        tool.press(at(11, 11));

        var shown = tool.drag(at(11, 21).withAlt());

        assertThat(shown.hint().key()).isEqualTo("plan.hint.move");
        assertThat(shown.ghosts()).allMatch(Ghost::allowed);
    }

    /// With what lies besides A1 and A2, all of which is selected.
    private Floor with(Booth... others) {
        var entries = new ArrayList<Entry>(List.of(OpenHall.HALL, A1, A2));
        entries.addAll(List.of(others));
        var now = ExhibitionState.of(entries);
        var known = LiveCheck.of(now);
        var selected = Stream.of(others).map(Booth::id).collect(Collectors.toSet());
        return new Floor(
                PlanSheet.of(now, OpenHall.HALL.id(), Name::en),
                Set.copyOf(selected),
                e -> true,
                RowPattern.USUAL,
                Stencil.USUAL,
                3,
                true,
                () -> Optional.of(known));
    }

    private static Preview dragged(Floor floor, Pointer from, Pointer to) {
        var select = new SelectTool(() -> floor);
        select.press(from);
        return select.drag(to.withAlt());
    }

    @Test
    void whatWasWrongBeforeIsNotSaidOfTheDrag() {
        var nameless = with(OpenHall.booth("", 40, 30));
        assertThat(nameless.check().orElseThrow().findings(OpenHall.HALL.id()))
                .extracting(Finding::rule)
                .contains("number-missing");

        assertThat(dragged(nameless, at(41, 31), at(44, 25)).hint().key()).isEqualTo("plan.hint.move");
    }

    @Test
    void whatTwoHaveWithEachOtherIsNotSaidWhileTheyGoTogether() {
        var near = with(OpenHall.booth("B1", 40, 30), OpenHall.booth("B2", 44, 30));

        assertThat(dragged(near, at(41, 31), at(44, 25)).hint().key()).isEqualTo("plan.hint.move");
        assertThat(said(dragged(near, at(41, 31), at(25, 11.5))))
                .as("but what they come too near to is")
                .contains("A2");
    }
}
