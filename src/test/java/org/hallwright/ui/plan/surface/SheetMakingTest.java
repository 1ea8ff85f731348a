package org.hallwright.ui.plan.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.kit.WorkByHand;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.board.PlanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sheet of a hall with very many booths is made beside the screen's thread, which waits for nothing of it.
class SheetMakingTest {
    private static final int MANY = 2_100;
    private static final Hall BIG = Hall.rectangular(new Id<>("big"), "B", Name.of("Hall B", "B 馆"), 400, 400);

    @TempDir
    Path folder;

    private final WorkByHand work = new WorkByHand();
    private PlanDesk plan;
    private FloorPlanViewModel view;

    @BeforeEach
    void open() {
        plan = new PlanDesk(folder, Language.EN, TaskRunner.inlineBut(work));
        view = plan.view;
        plan.hall.with(OpenHall.HALL, OpenHall.booth("A1", 10, 10));
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private void crowd() {
        var entries = new ArrayList<Entry>(List.of(BIG));
        IntStream.range(0, MANY)
                .mapToObj(i -> Booth.shell(
                        new Id<>("b" + i), BIG.id(), "B" + i, Footprint.rectangle(i % 60 * 6, i / 60 * 6, 3, 3)))
                .forEach(entries::add);
        plan.hall.with(entries.toArray(Entry[]::new));
    }

    private String shown() {
        return view.sheetProperty().get().hall().code();
    }

    @Test
    void aHallOfFewBoothsIsShownAtOnce() {
        plan.hall.with(BIG);
        view.choose(BIG);

        assertThat(shown()).isEqualTo("B");
        assertThat(work.waiting()).isZero();
    }

    @Test
    void aHallOfVeryManyComesWhenItIsMadeAndTheOneBeforeStaysMeanwhile() {
        crowd();
        view.choose(BIG);
        assertThat(shown()).isEqualTo("A");
        assertThat(work.waiting()).isOne();

        work.doAll();
        assertThat(shown()).isEqualTo("B");
        assertThat(view.sheetProperty().get().boothCount()).isEqualTo(MANY);
    }

    @Test
    void theHallThatIsChosenLastIsShown() {
        crowd();
        view.choose(BIG);
        view.choose(OpenHall.HALL);
        work.doNext();
        assertThat(shown()).as("nobody wants it any more").isEqualTo("A");

        work.doAll();
        assertThat(shown()).isEqualTo("A");
    }

    @Test
    void aHallThatIsChosenTwiceIsMadeOnce() {
        crowd();
        view.choose(BIG);
        view.choose(BIG);

        assertThat(work.waiting()).isOne();
    }

    @Test
    void whatIsChangedMeanwhileIsOnIt() {
        crowd();
        view.choose(BIG);
        plan.plan.elements().delete(Set.of(new Id<Booth>("b0")));
        work.doAll();

        assertThat(view.sheetProperty().get().boothCount()).isEqualTo(MANY - 1);
    }

    @Test
    void aHallThatIsGoneMeanwhileIsNotShown() {
        crowd();
        view.choose(BIG);
        plan.hall.open().undo();
        work.doAll();

        assertThat(shown()).isEqualTo("A");
    }

    @Test
    void aBoothThatIsSoughtThereIsSelectedWhenItsHallIsShown() {
        crowd();
        assertThat(view.find("B7")).isTrue();
        assertThat(plan.selected()).isEmpty();

        work.doAll();
        assertThat(plan.selected()).containsExactly("B7");
        assertThat(plan.revealed).hasSize(1);
    }

    @Test
    void aChangeOfVeryManyBoothsIsFollowedBesideTheScreenWithWhatComesMeanwhile() {
        crowd();
        view.choose(BIG);
        work.doAll();
        var all = IntStream.range(0, MANY).mapToObj(i -> new Id<Booth>("b" + i)).toList();

        plan.plan.elements().move(all, 1, 0);
        assertThat(left("b7")).as("the screen goes on").isEqualTo(42);
        plan.plan.elements().move(List.of(new Id<Booth>("b7")), 0.5, 0);
        work.doAll();
        assertThat(left("b7")).isEqualTo(43.5);
        assertThat(left("b8")).isEqualTo(49);

        plan.plan.elements().move(List.of(new Id<Booth>("b7")), 1, 0);
        assertThat(left("b7")).as("one booth at once").isEqualTo(44.5);
        plan.hall.open().undo();
        plan.hall.open().undo();
        plan.hall.open().undo();
        work.doAll();
        assertThat(left("b7")).isEqualTo(42);
    }

    private double left(String id) {
        return view.sheetProperty()
                .get()
                .booth(new Id<>(id))
                .orElseThrow()
                .bounds()
                .minX();
    }
}
