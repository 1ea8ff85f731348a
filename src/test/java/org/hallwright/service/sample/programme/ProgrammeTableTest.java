package org.hallwright.service.sample.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;

/// Guests, projects and activities as their tables say.
class ProgrammeTableTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 5, 29);
    private static final GuestBook GUESTS = new GuestBook("E2", 3, "e2-guests.txt");
    private static final ProjectBook PROJECTS = new ProjectBook("E2", 3, "e2-projects.txt");
    private static final List<Entry> ENTRIES =
            new ProgrammeTable("E2", FIRST, GUESTS, PROJECTS).read("e2-programme.txt");

    @Test
    void timesCountFromTheFirstDay() {
        var art = activity("Art from");
        assertThat(art.when().start()).isEqualTo(FIRST.atTime(9, 0));
        assertThat(art.when().end()).isEqualTo(FIRST.plusDays(30).atTime(15, 0));
        assertThat(art.when().isLong()).isTrue();
    }

    @Test
    void peopleKeepTheirOrderAndTheirOwnMode() {
        var opening = activity("Opening");
        assertThat(opening.people()).hasSize(5);
        assertThat(opening.people().getFirst().role()).isEqualTo(Role.HOST);
        assertThat(opening.people().get(1).guest()).isEqualTo(GUESTS.get("tj1").id());
        assertThat(opening.programme().agenda()).hasSize(5);
    }

    @Test
    void agendasFitIntoTheActivity() {
        for (var entry : ENTRIES) {
            if (entry instanceof Activity activity) {
                var minutes = activity.programme().agenda().stream()
                        .mapToInt(AgendaItem::minutes)
                        .sum();
                assertThat((long) minutes)
                        .isLessThanOrEqualTo(activity.when().length().toMinutes());
            }
        }
    }

    @Test
    void agendasNameTheWayInWhichAGuestTakesPart() {
        var guest = Id.<Guest>named("g");
        var people = List.of(
                new Participation(guest, Role.GUEST_OF_HONOUR, PresenceMode.RECORDED_VIDEO),
                new Participation(guest, Role.GUEST_OF_HONOUR, PresenceMode.LETTER),
                new Participation(guest, Role.SPEAKER, PresenceMode.IN_PERSON),
                new Participation(guest, Role.ATTENDEE, PresenceMode.IN_PERSON));
        var agenda = Agenda.of(ActivityKind.CEREMONY, people, Duration.ofMinutes(45));
        assertThat(agenda.stream().map(item -> item.title().zh())).containsExactly("视频致辞", "宣读贺信", "致辞");
        assertThat(agenda).allMatch(item -> item.minutes() == 15);
    }

    @Test
    void projectsHaveTwoPartiesASignatoryEachAndAnAmountInTheirRange() {
        for (var project : PROJECTS.projects()) {
            assertThat(project.parties())
                    .hasSize(2)
                    .noneMatch(p -> p.signatory().isEmpty());
            assertThat(project.amount().amount().longValue()).isBetween(5_000_000L, 500_000_000L);
        }
        assertThat(PROJECTS.ids(List.of("farm"))).hasSize(3);
        assertThat(PROJECTS.ids(List.of())).hasSize(24);
        assertThat(PROJECTS.projects().stream().map(Project::code)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void roomsKeepTheirOrderAndMayLieInAHall() {
        var rooms = ENTRIES.stream()
                .filter(Room.class::isInstance)
                .map(Room.class::cast)
                .toList();
        assertThat(rooms.stream().map(Room::order)).isSorted();
        assertThat(rooms).anyMatch(room -> Id.named("E2/hall/M").equals(room.hall()));
    }

    @Test
    void aKeyThatNobodyHasIsSaid() {
        assertThatThrownBy(() -> GUESTS.get("nobody")).hasMessageContaining("nobody");
    }

    private static Activity activity(String title) {
        return ENTRIES.stream()
                .filter(e -> e instanceof Activity a && a.title().en().startsWith(title))
                .map(Activity.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
