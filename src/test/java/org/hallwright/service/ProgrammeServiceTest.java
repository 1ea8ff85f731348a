package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.DAY;
import static org.hallwright.service.OpenProgramme.activity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeServiceTest {
    private OpenProgramme programme;
    private ProgrammeService service;

    @BeforeEach
    void open(@TempDir Path folder) {
        var forum = activity("Forum", "09:00", 60, A);
        var agenda = List.of(item("Welcome", 20), item("Report", 30), item("Close", 10));
        programme = OpenProgramme.in(folder)
                .with(
                        forum.edit()
                                .programme(
                                        forum.programme().edit().agenda(agenda).build())
                                .buffers(30, 15)
                                .build(),
                        activity("Talk", "10:00", 60, B)
                                .edit()
                                .follows(List.of(Follows.directly(forum.id())))
                                .build());
        service = new ProgrammeService(programme.open());
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private static AgendaItem item(String title, int minutes) {
        return new AgendaItem(Name.of(title, ""), null, minutes);
    }

    private Activity get(Id<Activity> id) {
        return programme.state().get(id);
    }

    @Test
    void copiesKeepTheLinksAmongThemAndAreOneChange() {
        var before = programme.state();
        var later = List.of(programme.activity("Forum"), programme.activity("Talk")).stream()
                .map(a -> Placement.of(a).at(a.when().movedBy(Duration.ofDays(1))))
                .toList();
        var copies = service.copy(later);
        assertThat(copies).hasSize(2);
        assertThat(get(copies.getLast()).follows()).containsExactly(Follows.directly(copies.getFirst()));
        assertThat(get(copies.getFirst()).when().start())
                .isEqualTo(DAY.plusDays(1).atTime(9, 0));
        programme.open().undo();
        assertThat(programme.state()).isEqualTo(before);
    }

    @Test
    void repetitionsBelongToTheSeriesOfTheFirst() {
        var made = service.repeat(List.of(programme.activity("Forum").id()), 3, 2);
        assertThat(made).hasSize(3);
        assertThat(made.stream().map(id -> get(id).when().start().toLocalDate()))
                .containsExactly(DAY.plusDays(2), DAY.plusDays(4), DAY.plusDays(6));
        assertThat(made).allMatch(id -> programme.activity("Forum").id().equals(get(id).series()));
        var again = service.repeat(List.of(made.getFirst()), 1, 1);
        assertThat(get(again.getFirst()).series())
                .isEqualTo(programme.activity("Forum").id());
    }

    @Test
    void theLaterHalfFollowsAndTakesTheRestOfTheAgenda() {
        var made = service.split(programme.activity("Forum").id(), DAY.atTime(9, 20));
        var first = programme.activity("Forum");
        var second = get(made.getFirst());
        assertThat(first.when().end()).isEqualTo(DAY.atTime(9, 20));
        assertThat(second.when().start()).isEqualTo(DAY.atTime(9, 20));
        assertThat(first.programme().agenda()).containsExactly(item("Welcome", 20));
        assertThat(second.programme().agenda()).containsExactly(item("Report", 30), item("Close", 10));
        assertThat(second.follows()).containsExactly(Follows.directly(first.id()));
        assertThat(List.of(first.setUpMinutes(), first.clearMinutes(), second.setUpMinutes(), second.clearMinutes()))
                .containsExactly(30, 0, 0, 15);
    }

    @Test
    void aSplitBesideTheActivityChangesNothing() {
        var before = programme.state();
        assertThat(service.split(programme.activity("Forum").id(), DAY.atTime(10, 0)))
                .isEmpty();
        assertThat(programme.state()).isEqualTo(before);
    }

    @Test
    void linksAreTakenFromBothSides() {
        service.unlink(List.of(programme.activity("Forum").id()));
        assertThat(programme.activity("Talk").follows()).isEmpty();
    }
}
