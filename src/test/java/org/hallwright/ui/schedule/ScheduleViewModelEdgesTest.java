package org.hallwright.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.DAY;
import static org.hallwright.service.OpenProgramme.activity;
import static org.hallwright.service.OpenProgramme.guest;
import static org.hallwright.ui.schedule.ProgrammeDesk.id;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenProgramme;
import org.hallwright.ui.schedule.ScheduleViewModel.Gap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleViewModelEdgesTest {
    private final Activity opening = activity("Opening", "09:00", 60, A);
    private final Activity forum = activity("Forum", "09:30", 60, A);
    private final Activity signing = later(activity("Signing", "14:00", 30, B), 1);
    private final Activity waiting = activity("Tour", "09:00", 60).at(null, List.of());

    @TempDir
    Path folder;

    private ProgrammeDesk desk;

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
    }

    private ScheduleViewModel open(org.hallwright.domain.change.Entry... entries) {
        desk = ProgrammeDesk.with(folder, entries);
        return desk.view;
    }

    private static Activity later(Activity activity, int days) {
        return activity.at(activity.when().movedBy(Duration.ofDays(days)), activity.rooms());
    }

    @Test
    void theFirstDayOnWhichSomethingHappensIsInFront() {
        var view = open(signing);

        assertThat(desk.day()).isEqualTo(DAY.plusDays(1));
        assertThat(view.days()).extracting(DayTab::activities).containsExactly(0, 1, 0);
        assertThat(desk.drawn()).containsExactly("Signing");
    }

    @Test
    void withoutActivitiesTheFirstDayOfTheExhibitionIsInFront() {
        var view = open();

        assertThat(desk.day()).isEqualTo(DAY);
        assertThat(view.gapProperty().get()).isEqualTo(Gap.NONE);
        assertThat(desk.drawn()).isEmpty();
    }

    @Test
    void aDayThatWasInFrontStaysThereWhenTheViewIsOpenedAgain() {
        var view = open(opening, signing);
        view.dayProperty().set(DAY.plusDays(2));

        view.open();

        assertThat(desk.day()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void anActivityBesideTheExhibitionMakesADayOfItsOwn() {
        var view = open(opening, later(activity("Setup", "08:00", 60, A), -2));

        assertThat(view.days()).extracting(DayTab::day).startsWith(DAY.minusDays(2), DAY);
        assertThat(desk.day()).isEqualTo(DAY.minusDays(2));
        view.stepDay(1);
        assertThat(desk.day()).isEqualTo(DAY);
    }

    @Test
    void whatIsWrongWithAnActivityIsToldForItAlone() {
        var view = open(opening, forum, signing);

        assertThat(view.problemsOf(forum.id())).extracting(Problem::rule).containsExactly("room-overlap");
        assertThat(view.problemsOf(signing.id())).isEmpty();
        assertThat(view.problemsOf(id("nowhere"))).isEmpty();
    }

    @Test
    void aSpeakerInTwoPlacesIsAClashOfThePairToo() {
        var speaker = guest("Zhao");
        var people = List.of(Participation.speaker(speaker.id()));
        var elsewhere = activity("Panel", "09:15", 30, B);
        var view = open(speaker, opening.withPeople(people), elsewhere.withPeople(people));

        assertThat(view.clashes()).hasSize(1);
        assertThat(view.clashes().getFirst().problems())
                .extracting(Problem::rule)
                .containsExactly("person-overlap");
    }

    @Test
    void whatHasNoTimeWaitsInTheOrderOfItsNames() {
        var cancelled = opening.entitled(opening.title(), opening.kind(), ActivityState.CANCELLED);
        var view = open(waiting, cancelled, signing);

        assertThat(view.waiting()).extracting(a -> a.title().en()).containsExactly("Opening", "Tour");
        assertThat(desk.drawn()).containsExactly("Signing");
    }

    @Test
    void theSearchFindsAndNarrowsWhatWaits() {
        var view = open(waiting, opening, signing);
        assertThat(view.foundProperty().get()).isEmpty();

        view.filterProperty().set("tour");
        assertThat(view.foundProperty().get()).containsExactly(waiting.id());
        assertThat(view.waiting()).hasSize(1);

        view.filterProperty().set("room a");
        assertThat(view.foundProperty().get()).containsExactly(opening.id());
        assertThat(view.waiting()).isEmpty();

        view.filterProperty().set("  ");
        assertThat(view.foundProperty().get()).isEmpty();
        assertThat(view.waiting()).hasSize(1);
    }

    @Test
    void theSearchKeepsUpWithChanges() {
        var view = open(opening);
        view.filterProperty().set("signing");
        assertThat(view.foundProperty().get()).isEmpty();

        desk.programme.with(signing);

        assertThat(view.foundProperty().get()).containsExactly(signing.id());
    }

    @Test
    void aClickSelectsOneAndAClickForMoreAddsOrTakesAway() {
        var view = open(opening, forum, signing);
        view.select(opening.id(), false);
        view.select(forum.id(), true);
        assertThat(desk.selected()).containsExactly("Opening", "Forum");
        assertThat(view.onlySelected()).isEmpty();

        view.select(opening.id(), true);
        assertThat(view.onlySelected()).map(Activity::id).contains(forum.id());
        view.select(signing.id(), false);
        assertThat(desk.selected()).containsExactly("Signing");
    }

    @Test
    void theWholeDayIsSelectedAndNoOther() {
        var wide = activity("Wide", "15:00", 60, A, B);
        var view = open(opening, wide, signing, waiting);

        view.selectDay();

        assertThat(desk.selected()).containsExactly("Opening", "Wide");
        assertThat(view.selectionProperty().get()).hasSize(2);
    }

    @Test
    void whatIsLookedForIsBroughtToTheFront() {
        var view = open(opening, signing, waiting);
        view.reveal(List.of(waiting.id(), signing.id()));

        assertThat(desk.day()).isEqualTo(DAY.plusDays(1));
        assertThat(view.selectionProperty().get()).containsExactlyInAnyOrder(waiting.id(), signing.id());
    }

    @Test
    void amongEntriesOfAllKindsOnlyActivitiesAreLookedFor() {
        var view = open(opening, signing);
        view.select(opening.id(), false);

        view.revealEntries(List.of(A.id(), id("nowhere")));
        assertThat(desk.selected()).containsExactly("Opening");
        view.revealEntries(List.of(A.id(), signing.id()));
        assertThat(desk.selected()).containsExactly("Signing");
    }

    @Test
    void undoneElsewhereTheDayOfTheUndoneComesToTheFront() {
        var view = open(opening, signing);
        view.dayProperty().set(DAY);
        desk.programme.with(later(signing, 1));

        assertThat(desk.day()).isEqualTo(DAY.plusDays(2));
        assertThat(desk.selected()).containsExactly("Signing");
        desk.programme.open().undo();
        assertThat(desk.day()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void aChangeOnTheDayInFrontLeavesItThere() {
        var view = open(opening, signing);

        desk.programme.with(later(opening, 0).entitled(Name.of("Grand opening", ""), opening.kind(), opening.state()));

        assertThat(desk.day()).isEqualTo(DAY);
        assertThat(view.selectionProperty().get()).isEmpty();
        assertThat(view.sheetProperty().get().blocks().getFirst().title()).contains("Grand opening");
    }

    @Test
    void anImportOfManyDoesNotCarryTheViewAway() {
        open(opening);
        var many = new ArrayList<Activity>();
        IntStream.range(0, 30).forEach(i -> many.add(later(activity("Talk " + i, "10:00", 20, A), 2)));

        desk.programme.with(many);

        assertThat(desk.day()).isEqualTo(DAY);
        assertThat(desk.view.days()).extracting(DayTab::activities).containsExactly(1, 0, 30);
    }

    @Test
    void theColumnForWhatHasNoRoomIsThereOnlyWhenNeeded() {
        var view = open(opening, signing);
        assertThat(view.sheetProperty().get().columns()).isEqualTo(3);

        desk.programme.with(activity("Lost", "12:00", 30));
        assertThat(view.sheetProperty().get().columns()).isEqualTo(4);
        desk.programme.open().undo();
        assertThat(view.sheetProperty().get().columns()).isEqualTo(3);
    }

    @Test
    void aRenamedRoomIsDrawnAnew() {
        var view = open(opening);

        new org.hallwright.service.ScheduleService(desk.programme.open())
                .editRoom(A.id(), room -> room.named(Name.of("Great hall", ""), 500));

        assertThat(view.sheetProperty().get().rooms().getFirst().name()).isEqualTo("Great hall");
        assertThat(view.sheetProperty().get().rooms().getFirst().capacity()).isEqualTo(500);
    }

    @Test
    void whatDoesNotTouchTheScheduleDrawsNothing() {
        var view = open(opening);
        var before = view.sheetProperty().get();

        desk.programme.with(org.hallwright.service.OpenHall.exhibitor("Maker"));

        assertThat(view.sheetProperty().get()).isSameAs(before);
    }

    @Test
    void anExhibitionWithoutDatesAsksForActivities() {
        var undated = org.hallwright.domain.exhibition.Exhibition.titled("T2", Name.of("Open", ""), null, null);
        desk = new ProgrammeDesk(OpenProgramme.holding(folder, undated, List.of(undated, A)));
        assertThat(desk.view.gapProperty().get()).isEqualTo(Gap.ACTIVITIES);
        desk.view.stepDay(1);
        desk.view.selectDay();
        assertThat(desk.view.selectionProperty().get()).isEmpty();

        desk.programme.with(opening);

        assertThat(desk.day()).isEqualTo(DAY);
        assertThat(desk.drawn()).containsExactly("Opening");
        assertThat(desk.view.gapProperty().get()).isEqualTo(Gap.NONE);
    }

    @Test
    void whatIsSelectedAndUnknownIsPassedOver() {
        var view = open(opening);
        view.selectionProperty().set(Set.of(new Id<>("ghost"), opening.id()));

        assertThat(view.onlySelected()).map(Activity::id).contains(opening.id());
    }
}
