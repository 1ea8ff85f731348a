package org.hallwright.service.guests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.guests.Party;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.guests.SigningTable;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.signing.TablePlan;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Money;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.OpenProgramme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningServiceTest {
    private static final Id<Activity> FIRST = new Id<>("first");
    private static final Id<Activity> SECOND = new Id<>("second");

    @TempDir
    Path folder;

    private OpenProgramme programme;
    private OpenExhibition open;
    private SigningService signings;
    private ProjectService projects;

    @BeforeEach
    void tenProjectsInOneSigning() {
        var all = new ArrayList<Entry>();
        var ids = new ArrayList<Id<Project>>();
        for (var i = 0; i < 10; i++) {
            ids.add(id(i));
            var parties = List.of(
                    new Party(Name.of("Host " + i, ""), "CN", Name.of("Li", "李")),
                    new Party(Name.of("Guest " + i, ""), "MN", Name.NONE));
            all.add(new Project(
                    id(i),
                    "P" + i,
                    Name.of("Project " + i, ""),
                    Name.of(i % 2 == 0 ? "Energy" : "Dairy", ""),
                    Name.NONE,
                    parties,
                    i == 9 ? null : Money.of(100 + i, "CNY"),
                    ProjectState.AGREED,
                    ""));
        }
        all.add(signing(FIRST).withSignings(ids));
        all.add(signing(SECOND));
        programme = OpenProgramme.in(folder).with(all);
        open = programme.open();
        signings = new SigningService(open);
        projects = new ProjectService(open);
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private static Activity signing(Id<Activity> id) {
        return Activity.titled(id, Name.of("Signing " + id, ""), ActivityKind.SIGNING, null, List.of());
    }

    private static Id<Project> id(int i) {
        return new Id<>("p" + i);
    }

    private String order(Id<Activity> activity) {
        return String.join(
                "",
                open.state().get(activity).signings().stream()
                        .map(p -> p.value().substring(1))
                        .toList());
    }

    private List<Integer> batches() {
        return TablePlan.of(open.state().get(FIRST), open.state()).batches().stream()
                .map(b -> b.places().size())
                .toList();
    }

    @Test
    void projectsMoveTogetherAndUndoBringsTheOrderBack() {
        signings.move(FIRST, List.of(id(7), id(2)), 0);
        assertThat(order(FIRST)).isEqualTo("2701345689");
        signings.move(FIRST, List.of(id(2), id(7)), 5);
        assertThat(order(FIRST)).isEqualTo("0132745689");
        signings.move(FIRST, List.of(id(0)), 99);
        assertThat(order(FIRST)).isEqualTo("1327456890");
        open.undo();
        open.undo();
        open.undo();
        assertThat(order(FIRST)).isEqualTo("0123456789");
    }

    @Test
    void aStepStopsAtTheEnds() {
        signings.step(FIRST, List.of(id(0), id(1), id(5)), false);
        assertThat(order(FIRST)).isEqualTo("0123546789");
        signings.step(FIRST, List.of(id(9), id(8), id(0)), true);
        assertThat(order(FIRST)).isEqualTo("1023546789");
    }

    @Test
    void anyMovesKeepEveryProjectOnce() {
        var random = new Random(11);
        for (var i = 0; i < 60; i++) {
            var moved = IntStream.range(0, 3)
                    .mapToObj(n -> id(random.nextInt(10)))
                    .distinct()
                    .toList();
            signings.move(FIRST, moved, random.nextInt(13) - 1);
            signings.step(FIRST, moved, random.nextBoolean());
            assertThat(open.state().get(FIRST).signings()).hasSize(10).doesNotHaveDuplicates();
        }
    }

    @Test
    void whoIsSignedElsewhereLeavesTheFirst() {
        signings.signIn(List.of(id(3), id(1)), SECOND);
        assertThat(order(FIRST)).isEqualTo("02456789");
        assertThat(order(SECOND)).isEqualTo("31");
        signings.signIn(List.of(id(3)), null);
        assertThat(order(SECOND)).isEqualTo("1");
    }

    @Test
    void theOrderIsMadeAnewByAmountAndField() {
        signings.arrange(FIRST, SigningService.Order.AMOUNT);
        assertThat(order(FIRST)).isEqualTo("8765432109");
        signings.arrange(FIRST, SigningService.Order.FIELD);
        assertThat(order(FIRST)).isEqualTo("1357902468");
    }

    @Test
    void batchesFollowTheTableAndItsBreaks() {
        assertThat(batches()).containsExactly(6, 4);
        signings.seat(FIRST, 4);
        assertThat(batches()).containsExactly(4, 4, 2);
        signings.breakBefore(FIRST, id(1), true);
        assertThat(batches()).containsExactly(1, 4, 4, 1);
        signings.breakBefore(FIRST, id(1), false);
        signings.seat(FIRST, 99);
        assertThat(batches()).containsExactly(10);
        assertThat(TablePlan.table(open.state().get(FIRST)).perBatch()).isEqualTo(SigningTable.MOST);
    }

    @Test
    void seatsAreNumberedFromTheLeftAndTurnedAbout() {
        signings.turn(id(1));
        var batch =
                TablePlan.of(open.state().get(FIRST), open.state()).batches().getFirst();
        assertThat(batch.seats()).isEqualTo(12);
        var second = batch.places().get(1);
        assertThat(second.seats()).extracting(TablePlan.Seat::number).containsExactly(3, 4);
        assertThat(second.seats().getFirst().party().name().en()).isEqualTo("Guest 1");
        assertThat(second.seats().getFirst().isOpen()).isTrue();
    }

    @Test
    void aDeletedProjectIsNoLongerSigned() {
        projects.delete(List.of(id(4), id(5)));
        assertThat(order(FIRST)).isEqualTo("01236789");
        open.undo();
        assertThat(order(FIRST)).isEqualTo("0123456789");
    }

    @Test
    void aNewProjectTakesTheNextFreeCodeAndIsSignedLast() {
        var project = projects.fresh();
        var before = programme.edits();
        projects.save(project, FIRST);
        assertThat(project.code()).isEqualTo("P011");
        assertThat(open.state().get(FIRST).signings().getLast()).isEqualTo(project.id());
        assertThat(programme.edits()).isEqualTo(before + 1);
        projects.bring(List.of(project.id()), ProjectState.SIGNED);
        assertThat(open.state().get(project.id()).state()).isEqualTo(ProjectState.SIGNED);
    }

    @Test
    void whatChangesNothingIsNoEdit() {
        var before = open.log().size();
        signings.move(FIRST, List.of(id(0)), 0);
        signings.step(FIRST, List.of(id(0)), false);
        signings.seat(FIRST, 6);
        signings.signIn(List.of(id(0)), FIRST);
        signings.move(new Id<>("gone"), List.of(id(0)), 3);
        assertThat(open.log()).hasSize(before);
    }
}
