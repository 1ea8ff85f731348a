package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.activity;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A chain of three that has to make way for what is confirmed, in an exhibition with one room.
class PlacingServiceTest {
    private OpenProgramme programme;
    private PlacingService service;

    @BeforeEach
    void aChainThatClashesAtItsHead(@TempDir Path folder) {
        programme = OpenProgramme.bare(folder)
                .with(
                        A,
                        activity("Forum", "08:00", 240, A),
                        draft("Head", "11:00"),
                        following("Head", draft("Middle", "12:00")),
                        following("Middle", draft("Last", "13:00")));
        service = new PlacingService(programme.open());
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private static Activity draft(String title, String start) {
        var confirmed = activity(title, start, 60, A);
        return confirmed.entitled(confirmed.title(), confirmed.kind(), ActivityState.DRAFT);
    }

    private static Activity following(String head, Activity follower) {
        return follower.edit()
                .follows(List.of(Follows.directly(new Id<>(head))))
                .build();
    }

    private List<String> places() {
        return List.of(programme.whereIs("Head"), programme.whereIs("Middle"), programme.whereIs("Last"));
    }

    @Test
    void aChainMovesTogetherAlthoughEachNeedsThePlaceOfTheNext() {
        var before = places();
        var edits = programme.edits();
        assertThat(service.apply(service.replan(Progress.unwatched()))).isEqualTo(3);
        assertThat(places()).containsExactly("12:00 [room-A]", "13:00 [room-A]", "14:00 [room-A]");
        assertThat(programme.edits()).isEqualTo(edits + 1);
        assertThat(ScheduleCheck.problems(programme.state())).isEmpty();
        programme.open().undo();
        assertThat(places()).isEqualTo(before);
    }

    @Test
    void whereTheLastPlaceIsTakenMeanwhileTheWholeChainStays() {
        var before = places();
        var proposal = service.replan(Progress.unwatched());
        programme.with(activity("Gala", "14:00", 60, A));
        assertThat(service.apply(proposal)).isZero();
        assertThat(places()).isEqualTo(before);
    }

    @Test
    void aHeadStaysInFrontOfAFollowerThatCannotGoAlongAnyMore() {
        var middle = programme.activity("Middle");
        programme.with(B, activity("Workshop", "08:00", 240, B), middle.at(middle.when(), List.of(B.id())));
        var proposal = service.replan(Progress.unwatched());
        assertThat(proposal.placements()).contains(new Placement(new Id<>("Head"), middle.when(), List.of(A.id())));
        programme.with(activity("Gala", "13:00", 60, B));

        service.apply(proposal);

        assertThat(programme.whereIs("Middle")).isEqualTo("12:00 [room-B]");
        assertThat(programme.whereIs("Head")).isEqualTo("11:00 [room-A]");
    }

    @Test
    void whatWasDeletedMeanwhileHoldsNobody() {
        var proposal = service.replan(Progress.unwatched());
        programme
                .open()
                .edit(state -> new ChangeBuilder(state)
                        .delete(new Id<Activity>("Last"))
                        .build(Label.of("change.delete-activities", 1)));
        assertThat(service.apply(proposal)).isEqualTo(2);
        assertThat(programme.whereIs("Middle")).isEqualTo("13:00 [room-A]");
    }
}
