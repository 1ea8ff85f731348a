package org.hallwright.ui.plan.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.service.plan.MergeService.Piece;
import org.hallwright.ui.plan.board.PlanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitViewModelTest {
    @TempDir
    Path folder;

    private final LayoutGhosts ghosts = new LayoutGhosts();
    private PlanDesk plan;
    private SplitViewModel viewModel;

    @BeforeEach
    void open() {
        plan = PlanDesk.furnished(folder);
        viewModel = new SplitViewModel(plan.desk, plan.plan.merges(), ghosts);
        viewModel.open(plan.booth("A1").id());
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void thePlanShowsThePartsWithTheirNumbersWhileTheyAreCounted() {
        assertThat(viewModel.piecesProperty().get()).extracting(Piece::number).containsExactly("A1", "A101");
        viewModel.acrossProperty().set(3);
        viewModel.deepProperty().set(2);
        assertThat(ghosts.shownProperty().get())
                .extracting(Ghost::label)
                .containsExactly("A1", "A101", "A102", "A103", "A104", "A105");
        assertThat(plan.hall.numbers()).containsExactly("A1", "A2");
        viewModel.close();
        assertThat(ghosts.shownProperty().get()).isEmpty();
    }

    @Test
    void whatCannotBeSplitSaysWhy() {
        viewModel.acrossProperty().set(20);
        assertThat(viewModel.problemProperty().get()).contains("too narrow");
        assertThat(ghosts.shownProperty().get()).isEmpty();
        viewModel.acrossProperty().set(1);
        assertThat(viewModel.problemProperty().get()).contains("at least two");
    }

    @Test
    void itIsSplitInOneStep() {
        var parts = new ArrayList<Id<Booth>>();
        viewModel.deepProperty().set(2);
        viewModel.apply(parts::addAll);
        assertThat(parts).hasSize(4);
        assertThat(plan.hall.numbers()).containsExactly("A1", "A101", "A102", "A103", "A2");
        plan.hall.open().undo();
        assertThat(plan.hall.numbers()).containsExactly("A1", "A2");
    }
}
