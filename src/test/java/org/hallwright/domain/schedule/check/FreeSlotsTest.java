package org.hallwright.domain.schedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.OpeningHours;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeSlotsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 20);
    private static final Room LARGE = Room.of(new Id<>("large"), Name.of("Large", ""), null, 300, 1);
    private static final Room SMALL = Room.of(new Id<>("small"), Name.of("Small", ""), null, 50, 2);

    private final List<Entry> entries = new ArrayList<>(List.of(LARGE, SMALL));

    private Activity add(String id, int hour, int hours, Room room) {
        var when = When.of(DAY.atTime(hour, 0), Duration.ofHours(hours));
        var activity = Activity.titled(new Id<>(id), Name.of(id, ""), ActivityKind.FORUM, when, List.of(room.id()));
        entries.add(activity);
        return activity;
    }

    private List<Placement> slots(String id, int most) {
        return FreeSlots.of(ExhibitionState.of(entries), new Id<>(id), most);
    }

    @Test
    void aRoomThatIsTooSmallIsNotProposed() {
        add("other", 9, 8, LARGE);
        entries.add(add("forum", 9, 1, LARGE).forAudience(new Audience(0, Map.of(Sector.MEDIA, 51))));
        entries.remove(entries.size() - 2);
        assertThat(slots("forum", 9)).isNotEmpty().allMatch(p -> p.rooms().equals(List.of(LARGE.id())));
    }

    @Test
    void aSpeakerIsNotAskedForTwiceAtOnce() {
        var speaker = List.of(Participation.speaker(new Id<Guest>("g")));
        entries.add(add("other", 9, 10, SMALL).withPeople(speaker));
        entries.remove(entries.size() - 2);
        entries.add(add("forum", 10, 1, LARGE).withPeople(speaker));
        entries.remove(entries.size() - 2);
        assertThat(slots("forum", 9))
                .isNotEmpty()
                .allMatch(p -> p.when().end().toLocalTime().compareTo(LocalTime.of(9, 0)) <= 0
                        || p.when().start().toLocalTime().compareTo(LocalTime.of(19, 0)) >= 0);
    }

    @Test
    void slotsLieWithinTheOpeningHours() {
        entries.add(OpeningHoursCheckTest.exhibition(
                DAY, DAY, new OpeningHours(DAY, LocalTime.of(9, 30), LocalTime.of(11, 0))));
        add("forum", 15, 1, LARGE);
        assertThat(slots("forum", 20).stream().map(p -> p.when().start().toLocalTime()))
                .containsExactly(
                        LocalTime.of(10, 0),
                        LocalTime.of(9, 45),
                        LocalTime.of(9, 30),
                        LocalTime.of(10, 0),
                        LocalTime.of(9, 45),
                        LocalTime.of(9, 30));
    }

    @Test
    void whatIsUnscheduledGetsTheFirstFreeHour() {
        add("other", 8, 2, LARGE);
        entries.add(Activity.titled(new Id<>("waiting"), Name.NONE, ActivityKind.FORUM, null, List.of(LARGE.id())));
        assertThat(slots("waiting", 1))
                .containsExactly(new Placement(
                        new Id<>("waiting"), When.of(DAY.atTime(8, 0), Duration.ofHours(1)), List.of(SMALL.id())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noSlotBringsABlockerOrAWarning(long seed) {
        var state = ExhibitionState.of(ScheduleExample.random(80, seed));
        var found = 0;
        for (var i = 0; i < 80; i += 7) {
            var id = new Id<Activity>("a" + i);
            var speeches = Placement.of(state.get(id));
            for (var slot : FreeSlots.of(state, id, 3)) {
                found++;
                assertThat(slot).isNotEqualTo(speeches);
                assertThat(ScheduleCheck.of(state).ifPlaced(List.of(slot)))
                        .allMatch(p -> p.severity() == Severity.NOTE);
            }
        }
        assertThat(found).isGreaterThan(10);
    }
}
