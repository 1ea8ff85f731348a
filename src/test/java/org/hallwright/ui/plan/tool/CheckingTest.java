package org.hallwright.ui.plan.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.check.LiveCheck;
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

    @Test
    void whatWasWrongBeforeIsNotSaidOfTheDrag() {
        tool.press(at(11, 11));

        assertThat(tool.drag(at(11, 12).withAlt()).hint().key()).isEqualTo("plan.hint.move");
        assertThat(check.findings(OpenHall.HALL.id())).isNotNull();
    }
}
