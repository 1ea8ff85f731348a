package org.hallwright.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.C;
import static org.hallwright.service.OpenProgramme.DAY;
import static org.hallwright.service.OpenProgramme.activity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenProgramme;
import org.hallwright.ui.schedule.gesture.Gesture;
import org.hallwright.ui.schedule.gesture.Hit;
import org.hallwright.ui.schedule.gesture.Spot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Drags from the first move to the drop, without a window.
class ScheduleEditingTest {
    private static final List<Id<Room>> ROOMS = List.of(A.id(), B.id(), C.id());
    private static final Id<Activity> FORUM = new Id<>("Forum");
    private static final Id<Activity> TALK = new Id<>("Talk");

    private OpenProgramme programme;
    private ScheduleViewModel view;
    private ScheduleEditing editing;

    @BeforeEach
    void openTwo(@TempDir Path folder) {
        programme = OpenProgramme.in(folder).with(activity("Forum", "09:00", 60, A), activity("Talk", "10:00", 60, B));
        view = new ScheduleViewModel(ScheduleStage.desk(programme.open(), Language.EN, new ArrayList<>()));
        view.desk().listen(view::onChange);
        view.open();
        editing = new ScheduleEditing(view);
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private static Spot at(int column, int hour) {
        return Spot.of(column, DAY, hour * 60);
    }

    private void beginMove() {
        var forum = programme.activity("Forum");
        editing.begin(new Gesture.Move(forum, List.of(forum), List.of(), ROOMS, at(0, 9)));
    }

    @Test
    void aDragProposesAndChangesNothing() {
        var before = programme.edits();
        beginMove();
        editing.dragTo(at(1, 10), false);
        assertThat(programme.edits()).isEqualTo(before);
        assertThat(editing.proposalProperty().get().placed()).containsExactly(FORUM);
    }

    @Test
    void aProposalNamesWhatItWouldClashWith() {
        beginMove();
        editing.dragTo(at(1, 10), false);
        assertThat(editing.proposalProperty().get().clashing()).containsExactly(TALK);
        editing.dragTo(at(2, 10), false);
        assertThat(editing.proposalProperty().get().clashing()).isEmpty();
    }

    @Test
    void aDropIsOneEditAndEndsTheProposal() {
        var before = programme.edits();
        beginMove();
        editing.dragTo(at(1, 10), false);
        editing.dragTo(at(2, 11), false);
        editing.drop();
        assertThat(programme.edits()).isEqualTo(before + 1);
        assertThat(programme.whereIs("Forum")).isEqualTo("11:00 [room-C]");
        assertThat(editing.proposalProperty().get()).isNull();
        assertThat(editing.isDragging()).isFalse();
    }

    @Test
    void aDropWhereItWasIsNoEdit() {
        var before = programme.edits();
        beginMove();
        editing.dragTo(at(2, 11), false);
        editing.dragTo(at(0, 9), false);
        editing.drop();
        assertThat(programme.edits()).isEqualTo(before);
    }

    @Test
    void escapeGoesBackToTheDayOnWhichTheDragBegan() {
        beginMove();
        view.dayProperty().set(DAY.plusDays(2));
        editing.dragTo(at(0, 9).on(DAY.plusDays(2)), false);
        editing.cancel();
        assertThat(view.dayProperty().get()).isEqualTo(DAY);
        assertThat(editing.proposalProperty().get()).isNull();
        assertThat(programme.whereIs("Forum")).isEqualTo("09:00 [room-A]");
    }

    @Test
    void whatIsDroppedBesideTheTimetableLosesItsTime() {
        beginMove();
        editing.dragOffTime();
        editing.drop();
        assertThat(programme.whereIs("Forum")).isEqualTo("no time [room-A]");
    }

    @Test
    void anEdgeIsDropped() {
        editing.begin(new Gesture.Resize(programme.activity("Forum"), Hit.Edge.START));
        editing.dragTo(at(0, 8), false);
        editing.drop();
        assertThat(programme.activity("Forum").when().start()).isEqualTo(DAY.atTime(8, 0));
        assertThat(programme.activity("Forum").when().end()).isEqualTo(DAY.atTime(10, 0));
    }

    @Test
    void whatIsDrawnIsADraftUntilItIsNamed() {
        var before = programme.edits();
        editing.begin(new Gesture.Draw(new Id<>("Gala"), ROOMS, at(2, 18)));
        editing.dragTo(at(2, 20), false);
        editing.drop();
        var draft = editing.draftProperty().get();
        assertThat(draft.rooms()).containsExactly(C.id());
        assertThat(programme.edits()).isEqualTo(before);

        editing.addDraft(draft.entitled(Name.of("Gala", "晚会"), ActivityKind.PERFORMANCE, ActivityState.DRAFT));
        assertThat(programme.whereIs("Gala")).isEqualTo("18:00 [room-C]");
        assertThat(view.selectionProperty().get()).containsExactly(new Id<Activity>("Gala"));
    }

    @Test
    void aDraftIsDiscardedByEscape() {
        editing.makeAnywhere();
        assertThat(editing.draftProperty().get()).isNotNull();
        editing.cancel();
        assertThat(editing.draftProperty().get()).isNull();
        assertThat(editing.proposalProperty().get()).isNull();
    }

    @Test
    void nudgesFollowEachOtherFromWhereTheLastOneLed() {
        view.select(FORUM, false);
        editing.nudge(5, 0);
        editing.nudge(5, 0);
        editing.nudge(0, 1);
        editing.nudge(0, 9);
        assertThat(programme.whereIs("Forum")).isEqualTo("09:10 [room-C]");
        editing.nudge(-1, 0);
        assertThat(programme.whereIs("Forum")).isEqualTo("09:09 [room-C]");
    }

    @Test
    void aCopyIsSelected() {
        view.select(FORUM, false);
        editing.duplicate();
        assertThat(view.selected()).singleElement().satisfies(copy -> {
            assertThat(copy.id()).isNotEqualTo(FORUM);
            assertThat(copy.when().start()).isEqualTo(DAY.atTime(10, 0));
        });
        editing.delete();
        assertThat(programme.state().count(Activity.class)).isEqualTo(2);
    }

    @Test
    void aRoomWithoutANameIsNotAdded() {
        var before = programme.edits();
        editing.addRoom(Name.NONE, 10);
        assertThat(programme.edits()).isEqualTo(before);
    }
}
