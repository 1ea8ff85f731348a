package org.hallwright.ui.plan.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.layout.Numbering;
import org.hallwright.domain.plan.layout.StartCorner;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.board.PlanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The numbers that lie over the plan are those that the booths get.
class NumberViewModelTest {
    private final LayoutGhosts ghosts = new LayoutGhosts();

    @TempDir
    private Path folder;

    private PlanDesk plan;
    private NumberViewModel numbers;

    @BeforeEach
    void open() {
        plan = PlanDesk.furnished(folder);
        plan.hall.with(OpenHall.booth("A7", 23, 10), OpenHall.booth("A8", 10, 16), OpenHall.booth("A9", 13, 16));
        numbers = new NumberViewModel(plan.desk, plan.plan.layouts(), ghosts);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private Map<Outline, String> shown() {
        var shown = new HashMap<Outline, String>();
        ghosts.shownProperty().get().forEach(ghost -> shown.put(ghost.outline(), ghost.label()));
        return shown;
    }

    private Map<Outline, String> onTheSigns() {
        var signs = new HashMap<Outline, String>();
        plan.hall.state().all(Booth.class).forEach(b -> signs.put(b.footprint().outline(), b.number()));
        return signs;
    }

    @Test
    void whatIsShownIsWhatTheBoothsGetWhateverIsTyped() {
        numbers.open(OpenHall.HALL, Set.of());
        numbers.styleProperty().set(Numbering.Style.LETTERS);
        assertThat(shown().values()).hasSize(5).allMatch(label -> label.matches("A[A-Z]-\\d\\d"));
        numbers.styleProperty().set(Numbering.Style.HUNDREDS);
        numbers.prefixProperty().set("N");
        numbers.suffixProperty().set("x");
        numbers.firstProperty().set("501");
        for (var corner : StartCorner.values()) {
            numbers.cornerProperty().set(corner);
            var shown = shown();
            assertThat(shown.values()).hasSize(5).contains("N501x").doesNotHaveDuplicates();
            numbers.apply(() -> {});
            assertThat(onTheSigns()).as(corner.name()).isEqualTo(shown);
            plan.hall.open().undo();
        }
        numbers.close();
        assertThat(shown()).isEmpty();
    }

    @Test
    void onlyWhatIsSelectedShowsANewNumber() {
        var chosen = Set.of(plan.booth("A7").id(), plan.booth("A8").id());
        numbers.open(OpenHall.HALL, chosen);

        assertThat(shown())
                .hasSize(2)
                .containsOnlyKeys(
                        plan.booth("A7").footprint().outline(),
                        plan.booth("A8").footprint().outline());
        numbers.onlySelectedProperty().set(false);
        assertThat(shown()).hasSize(5);
        numbers.alongProperty().set("0");
        assertThat(shown()).isEmpty();
    }
}
