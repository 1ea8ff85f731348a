package org.hallwright.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenHall;
import org.hallwright.service.plan.Alignment;
import org.hallwright.ui.plan.board.Picking.By;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrangementTest {
    private static final Hall B = Hall.rectangular(new Id<>("hall-b"), "B", Name.of("Hall B", "B 馆"), 60, 40);

    @TempDir
    Path folder;

    private PlanDesk plan;
    private FloorPlanViewModel view;

    @BeforeEach
    void open() {
        plan = PlanDesk.furnished(folder.resolve("hall"));
        plan.hall.with(B, OpenHall.booth("A3", 23, 10));
        view = plan.view;
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void aCopyIsPastedAsideAndSelectedAndIntoAnotherHallAtItsPlace() {
        view.select(Set.of(plan.booth("A1").id()));
        view.clipboard().copy();
        view.clipboard().paste();

        assertThat(plan.selected()).containsExactly("A101");
        assertThat(plan.booth("A101").bounds()).isEqualTo(new Bounds(11, 9, 14, 12));

        view.choose(B);
        view.clipboard().paste();
        assertThat(plan.selected()).containsExactly("B101");
        assertThat(plan.booth("B101").bounds()).isEqualTo(new Bounds(10, 10, 13, 13));
        view.clipboard().paste(new Point(30, 30));
        assertThat(plan.booth("B102").bounds()).isEqualTo(new Bounds(28.5, 28.5, 31.5, 31.5));
    }

    @Test
    void whatIsCutGoesWhereItIsPastedWithItsExhibitor() {
        var maker = OpenHall.exhibitor("Maker");
        var a1 = plan.booth("A1").id();
        plan.hall.with(maker);
        plan.assignments.assign(a1, maker.id());
        view.select(Set.of(a1));
        view.clipboard().cut();
        assertThat(plan.booth("A1").hall()).isEqualTo(OpenHall.HALL.id());

        view.choose(B);
        view.clipboard().paste();

        assertThat(plan.hall.state().get(a1).hall()).isEqualTo(B.id());
        assertThat(plan.hall.occupancy().on(a1)).isPresent();
        assertThat(view.clipboard().filledProperty().get()).isFalse();
    }

    @Test
    void aDuplicateLeavesTheClipboardAlone() {
        view.select(Set.of(plan.booth("A1").id()));
        view.clipboard().duplicate();

        assertThat(plan.selected()).containsExactly("A101");
        assertThat(view.clipboard().filledProperty().get()).isFalse();
    }

    @Test
    void theSelectionIsAlignedTurnedAndMerged() {
        view.select(Set.of(plan.booth("A1").id(), plan.booth("A2").id()));
        view.arrangement().align(Alignment.LEFT);
        assertThat(plan.booth("A2").bounds().minX()).isEqualTo(10);
        plan.hall.open().undo();

        view.select(Set.of(plan.booth("A2").id(), plan.booth("A3").id()));
        view.arrangement().merge();
        assertThat(plan.selected()).containsExactly("A2");
        assertThat(plan.booth("A2").netArea()).isEqualTo(18);
        view.arrangement().turn(90);
        assertThat(plan.booth("A2").bounds()).isEqualTo(new Bounds(21.5, 8.5, 24.5, 14.5));
        view.arrangement().split();
        assertThat(plan.selected()).containsExactly("A2", "A3");
    }

    @Test
    void anAreaIsMadeOfTheSelection() {
        view.select(Set.of(plan.booth("A2").id(), plan.booth("A3").id()));
        view.arrangement().makeArea();

        assertThat(plan.booth("A2").area())
                .isNotNull()
                .isEqualTo(plan.booth("A3").area());
        view.picking().pick(view.picking().picks().get(By.AREA).getFirst());
        assertThat(plan.selected()).containsExactly("A2", "A3");
    }

    @Test
    void aSectionIsMadeOfTheSelectionAndHandedOverToBeNamed() {
        var made = new ArrayList<Id<Section>>();
        view.edits().onSection(made::add);
        view.select(Set.of(plan.booth("A2").id(), plan.booth("A3").id()));
        view.arrangement().makeSection();

        var area = plan.booth("A2").area();
        assertThat(area).isNotNull().isEqualTo(plan.booth("A3").area());
        assertThat(made).containsExactly(plan.hall.state().get(area).section());
    }

    @Test
    void whatHasSomethingInCommonIsSelected() {
        plan.plan.booths().setKind(List.of(plan.booth("A3").id()), BoothKind.RAW_SPACE);
        var maker = OpenHall.exhibitor("Maker").edit().categories(List.of("C1")).build();
        plan.hall.with(maker);
        plan.assignments.assign(plan.booth("A2").id(), maker.id());

        view.picking().status(BoothStatus.AVAILABLE);
        assertThat(plan.selected()).containsExactly("A1", "A3");
        view.picking().pick(view.picking().picks().get(By.CATEGORY).getFirst());
        assertThat(plan.selected()).containsExactly("A2");
        view.picking().alike();
        assertThat(plan.selected()).containsExactly("A1", "A2");
    }

    @Test
    void undoShowsTheHallOfTheEditWithWhatWasSelectedThen() {
        view.select(Set.of(plan.booth("A1").id()));
        plan.drag(11, 11, 30, 30);
        view.choose(B);
        plan.revealed.clear();

        plan.hall.open().undo();

        assertThat(view.sheetProperty().get().hall().code()).isEqualTo("A");
        assertThat(plan.selected()).containsExactly("A1");
        assertThat(plan.returned).hasSize(1);
        view.select(Set.of());
        plan.hall.open().redo();
        assertThat(plan.selected()).containsExactly("A1");
    }
}
