package org.hallwright.ui.plan.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.hallwright.service.plan.PlanService;
import org.hallwright.service.plan.VenueService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.board.Mode;
import org.hallwright.ui.plan.board.PlanDesk;
import org.hallwright.ui.plan.tool.PlanTool.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueFormsTest {
    @TempDir
    Path folder;

    private final List<String> files = new ArrayList<>();
    private PlanDesk plan;
    private VenueService venues;
    private NewHallViewModel newHall;
    private KeepVenueViewModel keep;

    @BeforeEach
    void open() {
        plan = new PlanDesk(folder, Language.EN);
        venues = new VenueService(plan.hall.workspace());
        newHall =
                new NewHallViewModel(plan.view, new VenueChoiceViewModel(plan.view, venues), () -> files.add("asked"));
        keep = new KeepVenueViewModel(plan.desk, venues);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private List<String> codes() {
        return plan.view.halls().stream().map(Hall::code).toList();
    }

    private void corners(double... places) {
        for (var i = 0; i < places.length; i += 2) {
            plan.gestures.press(at(places[i], places[i + 1]));
            plan.gestures.release(at(places[i], places[i + 1]));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 100, 60, false",
        "A, 100, 60, false",
        "B, 0.5, 60, false",
        "B, 2001, 60, false",
        "B, ten, 60, false",
        "B, 100, 60, true",
        "B, '12,5 m', 41 ft, true"
    })
    void aHallOfASizeNeedsAFreeCodeAndASensibleSize(String code, String width, String depth, boolean ready) {
        plan.hall.with(OpenHall.HALL);
        newHall.ask();
        newHall.codeProperty().set(code);
        newHall.widthProperty().set(width);
        newHall.depthProperty().set(depth);

        assertThat(newHall.readyProperty().get()).isEqualTo(ready);
        assertThat(newHall.problemProperty().get().isEmpty()).isEqualTo(ready);
        newHall.go();
        assertThat(codes()).hasSize(ready ? 2 : 1);
        assertThat(newHall.openProperty().get()).isEqualTo(!ready);
    }

    @Test
    void theNextFreeLetterIsProposed() {
        plan.hall.with(OpenHall.HALL);
        newHall.ask();

        assertThat(newHall.codeProperty().get()).isEqualTo("B");
        assertThat(newHall.canBeLeft()).isTrue();
    }

    @Test
    void aDrawnHallGetsTheCodeAndLiesAtTheOrigin() {
        newHall.ask();
        newHall.wayProperty().set(HallWay.DRAWING);
        newHall.codeProperty().set("N1");
        newHall.nameProperty().set("北馆");
        newHall.go();
        assertThat(plan.view.draft().isOpen()).isTrue();
        assertThat(plan.view.sheetProperty().get()).isNull();
        assertThat(plan.gestures.hint().key()).isEqualTo("plan.hint.new-hall");

        corners(100, 100, 160, 100, 160, 140);
        plan.gestures.key(Key.BACK);
        corners(160, 130, 100, 130, 100, 100);

        assertThat(plan.hall.state().all(Hall.class)).singleElement().satisfies(hall -> {
            assertThat(hall.code()).isEqualTo("N1");
            assertThat(hall.name().zh()).isEqualTo("北馆");
            assertThat(hall.outline()).isEqualTo(Outline.rectangle(0, 0, 60, 30));
        });
        assertThat(plan.view.draft().isOpen()).isFalse();
        assertThat(plan.gestures.modeProperty().get()).isEqualTo(Mode.SELECT);
        plan.hall.open().undo();
        assertThat(codes()).isEmpty();
    }

    @Test
    void escapeTwiceLeavesNoHallAndBringsTheFirstBack() {
        plan.hall.with(OpenHall.HALL);
        plan.view.draft().begin("B", Name.NONE);
        corners(0, 0, 10, 0);

        plan.gestures.escape();
        assertThat(plan.view.draft().isOpen()).isTrue();
        plan.gestures.escape();

        assertThat(plan.view.draft().isOpen()).isFalse();
        assertThat(plan.view.sheetProperty().get().hall().code()).isEqualTo("A");
        assertThat(codes()).containsExactly("A");
    }

    @Test
    void aCrossedOrHugeOutlineIsRefusedAndTheGroundStays() {
        plan.view.draft().begin("A", Name.NONE);

        corners(0, 0, 20, 20, 20, 0, 0, 20, 0, 0);
        assertThat(plan.noticed()).containsExactly("plan.outline-crossed");
        assertThat(plan.view.draft().isOpen()).isTrue();
        corners(0, 0, 2500, 0, 2500, 30);
        plan.gestures.key(Key.FINISH);

        assertThat(plan.failures).hasSize(1);
        assertThat(plan.view.draft().isOpen()).isTrue();
        assertThat(codes()).isEmpty();
    }

    @Test
    void anotherToolOrAnotherHallEndsTheDrawing() {
        plan.hall.with(OpenHall.HALL);
        plan.view.draft().begin("B", Name.NONE);
        plan.gestures.modeProperty().set(Mode.BOOTH);
        assertThat(plan.view.draft().isOpen()).isFalse();

        plan.view.draft().begin("B", Name.NONE);
        plan.view.choose(plan.view.halls().getFirst());
        assertThat(plan.view.draft().isOpen()).isFalse();
        assertThat(plan.gestures.modeProperty().get()).isEqualTo(Mode.SELECT);
    }

    @Test
    void aFileIsAskedForAndTheFormStaysWhileThereIsNoHall() {
        newHall.ask();
        newHall.wayProperty().set(HallWay.FILE);
        newHall.go();

        assertThat(files).hasSize(1);
        assertThat(newHall.openProperty().get()).isTrue();
        plan.hall.with(OpenHall.HALL);
        newHall.leaveEmpty();
        assertThat(newHall.openProperty().get()).isFalse();
    }

    @Test
    void aVenueKeptInOneExhibitionIsTakenInAnotherOfTheStore() {
        plan.hall.with(
                OpenHall.HALL.withFloor(-1),
                new Pillar(new Id<>("p"), OpenHall.HALL.id(), Footprint.rectangle(9, 9, 1, 1)),
                OpenHall.booth("A1", 20, 20));
        keep.ask();
        assertThat(keep.problemProperty().get()).isNotEmpty();
        keep.nameZhProperty().set("会展中心");
        assertThat(keep.problemProperty().get()).isEmpty();
        keep.keep();
        assertThat(plan.noticed()).containsExactly("plan.venue-kept");

        var other = plan.hall.workspace().create(Exhibition.titled("T2", Name.of("Next", ""), null, null));
        var desk = new Desk(
                other,
                Messages.of(Language.ZH),
                new Formats(Language.ZH),
                TaskRunner.inline(),
                (place, select) -> {},
                notice -> {});
        var view = new FloorPlanViewModel(desk, new PlanService(other));
        view.follow();
        var there = new VenueChoiceViewModel(view, venues);
        there.refresh();
        assertThat(there.halls())
                .singleElement()
                .satisfies(tick -> assertThat(tick.built()).hasSize(1));
        there.halls().getFirst().ticked().set(false);
        assertThat(there.tickedProperty().get()).isZero();
        there.take();
        assertThat(other.state().count(Hall.class)).isZero();
        there.halls().getFirst().ticked().set(true);
        there.take();

        assertThat(view.sheetProperty().get().hall().floor()).isEqualTo(-1);
        assertThat(other.state().count(Pillar.class)).isEqualTo(1);
        there.deleteChosen();
        assertThat(there.venues()).isEmpty();
        assertThat(other.state().count(Hall.class)).isEqualTo(1);
    }

    @Test
    void aNameThatIsTakenSaysWhatWouldBeReplaced() {
        plan.hall.with(OpenHall.HALL);
        venues.save(plan.hall.open(), Name.of("Center", "中心"), Name.NONE, List.of(OpenHall.HALL.id()));
        keep.ask();

        keep.nameEnProperty().set("Cent");
        assertThat(keep.replacedProperty().get()).isNull();
        keep.nameEnProperty().set("center");
        assertThat(keep.replacedProperty().get()).isNotNull();
        keep.halls().getFirst().ticked().set(false);
        assertThat(keep.problemProperty().get()).isNotEmpty();
        keep.keep();
        assertThat(venues.venues()).hasSize(1);
        assertThat(keep.openProperty().get()).isTrue();
    }

    @Test
    void hallsAreListedByFloorAndTheGroundFloorIsShownFirst() {
        plan.hall.with(hall("U", 1, 0), hall("C", -1, 1), hall("B", 0, 3), hall("A", 0, 2));

        assertThat(codes()).containsExactly("C", "A", "B", "U");
        assertThat(plan.view.sheetProperty().get().hall().code()).isEqualTo("A");
    }

    private static Hall hall(String code, int floor, int order) {
        return new Hall(new Id<>(code), code, Name.NONE, floor, Outline.rectangle(0, 0, 30, 20), 0, 0, order, null);
    }
}
