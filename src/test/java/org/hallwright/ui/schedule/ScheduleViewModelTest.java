package org.hallwright.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.DAY;
import static org.hallwright.service.OpenProgramme.activity;
import static org.hallwright.service.OpenProgramme.guest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.schedule.ScheduleBlock;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenProgramme;
import org.hallwright.service.ScheduleService;
import org.hallwright.ui.schedule.ScheduleViewModel.Gap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleViewModelTest {
    private static final Id<Activity> FORUM = new Id<>("Forum");
    private static final Id<Activity> TALK = new Id<>("Talk");

    @TempDir
    Path folder;

    private OpenProgramme programme;
    private ScheduleViewModel view;

    @AfterEach
    void close() {
        programme.close();
    }

    private void open(OpenProgramme opened) {
        programme = opened;
        view = new ScheduleViewModel(ScheduleStage.desk(programme.open(), Language.EN, new ArrayList<>()));
        view.desk().listen(view::onChange);
        view.open();
    }

    private void openTwo() {
        open(OpenProgramme.in(folder).with(activity("Forum", "09:00", 60, A), activity("Talk", "09:30", 60, B)));
    }

    private List<String> shown() {
        return view.blocksOfDay().stream().map(ScheduleBlock::title).toList();
    }

    @Test
    void theDaysOfTheExhibitionAreListedWithTheirActivities() {
        openTwo();
        assertThat(view.days())
                .containsExactly(new DayTab(DAY, 2), new DayTab(DAY.plusDays(1), 0), new DayTab(DAY.plusDays(2), 0));
        assertThat(view.dayProperty().get()).isEqualTo(DAY);
    }

    @Test
    void anotherDayShowsItsOwnActivities() {
        openTwo();
        view.stepDay(1);
        assertThat(view.dayProperty().get()).isEqualTo(DAY.plusDays(1));
        assertThat(shown()).isEmpty();
        view.stepDay(-5);
        assertThat(shown()).containsExactly("Forum", "Talk");
    }

    @Test
    void aRoomTakenTwiceIsOneClash() {
        openTwo();
        assertThat(view.clashes()).isEmpty();
        new ScheduleService(programme.open())
                .move(List.of(Placement.of(programme.activity("Talk")).in(List.of(A.id()))));
        assertThat(view.clashes())
                .singleElement()
                .satisfies(item -> assertThat(item.activities()).containsExactlyInAnyOrder(FORUM, TALK));
        assertThat(view.sheetProperty().get().blocks()).allMatch(ScheduleBlock::marked);
        assertThat(view.problemsOf(TALK)).isNotEmpty();
        programme.open().undo();
        assertThat(view.clashes()).isEmpty();
    }

    @Test
    void aPairThatSharesRoomAndPersonIsStillOneClash() {
        var speaker = guest("Li");
        var forum = activity("Forum", "09:00", 60, A).withPeople(List.of(Participation.speaker(speaker.id())));
        var talk = activity("Talk", "09:30", 60, A).withPeople(List.of(Participation.speaker(speaker.id())));
        open(OpenProgramme.in(folder).with(speaker, forum, talk));
        assertThat(view.clashes())
                .singleElement()
                .satisfies(item -> assertThat(item.problems())
                        .extracting(problem -> problem.rule())
                        .containsExactlyInAnyOrder("room-overlap", "person-overlap"));
    }

    @Test
    void whatStandsWrongByItselfIsListedAndNotMarked() {
        var crowd = new Audience(0, Map.of(Sector.SOCIAL, 5000));
        open(OpenProgramme.in(folder)
                .with(
                        activity("Crowd", "09:00", 60, A).forAudience(crowd),
                        activity("Forum", "14:00", 60, B),
                        activity("Talk", "14:30", 60, B)));
        assertThat(view.clashes()).extracting(item -> item.activities().size()).containsExactlyInAnyOrder(1, 2);
        assertThat(view.sheetProperty().get().blocks())
                .filteredOn(ScheduleBlock::marked)
                .extracting(block -> block.activity().value())
                .containsExactlyInAnyOrder("Forum", "Talk");
    }

    @Test
    void aChangeElsewhereBringsItsDayToTheFrontAndSelectsIt() {
        openTwo();
        var there = programme.activity("Talk").when().movedBy(Duration.ofDays(2));
        new ScheduleService(programme.open())
                .move(List.of(Placement.of(programme.activity("Talk")).at(there)));
        assertThat(view.dayProperty().get()).isEqualTo(DAY.plusDays(2));
        assertThat(view.selectionProperty().get()).containsExactly(TALK);
    }

    @Test
    void whatIsDeletedIsNoLongerSelected() {
        openTwo();
        view.select(FORUM, false);
        view.select(TALK, true);
        assertThat(view.selected()).hasSize(2);
        new ScheduleService(programme.open()).delete(List.of(FORUM));
        assertThat(view.selectionProperty().get()).containsExactly(TALK);
        assertThat(view.onlySelected()).contains(programme.activity("Talk"));
    }

    @Test
    void selectingAgainTakesOneAwayFromSeveral() {
        openTwo();
        view.selectDay();
        view.select(TALK, true);
        assertThat(view.selectionProperty().get()).isEqualTo(Set.of(FORUM));
    }

    @Test
    void aSearchFindsTitlesPeopleAndRoomsInBothLanguages() {
        var speaker = guest("Li");
        var forum = activity("Forum", "09:00", 60, A).withPeople(List.of(Participation.speaker(speaker.id())));
        open(OpenProgramme.in(folder).with(speaker, forum, activity("Talk", "09:30", 60, B)));
        view.filterProperty().set("ＬＩ先生");
        assertThat(view.foundProperty().get()).containsExactly(FORUM);
        view.filterProperty().set("room b");
        assertThat(view.foundProperty().get()).containsExactly(TALK);
        view.filterProperty().set("活动");
        assertThat(view.foundProperty().get()).hasSize(2);
        view.filterProperty().set(" ");
        assertThat(view.foundProperty().get()).isEmpty();
    }

    @Test
    void whatHasNoTimeWaits() {
        openTwo();
        new ScheduleService(programme.open())
                .move(List.of(Placement.of(programme.activity("Talk")).at(null)));
        assertThat(view.waiting()).extracting(Activity::id).containsExactly(TALK);
        assertThat(shown()).containsExactly("Forum");
    }

    @Test
    void withoutRoomsTheViewAsksForOne() {
        open(OpenProgramme.bare(folder));
        assertThat(view.gapProperty().get()).isEqualTo(Gap.ROOMS);
        programme.with(A);
        assertThat(view.gapProperty().get()).isNotEqualTo(Gap.ROOMS);
    }

    @Test
    void zoomingStopsAtItsEnds() {
        openTwo();
        view.zoom(1000);
        assertThat(view.hourHeightProperty().get()).isEqualTo(ScheduleViewModel.MOST_HOUR);
        view.zoom(0.0001);
        assertThat(view.hourHeightProperty().get()).isEqualTo(ScheduleViewModel.LEAST_HOUR);
    }
}
