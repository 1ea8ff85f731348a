package org.hallwright.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssignmentCheckRulesTest {
    private static final Booth A1 = booth("A1");
    private static final Booth A2 = booth("A2");
    private static final Exhibitor ACME = Exhibitor.named(new Id<>("acme"), Name.of("Acme", "顶峰"));

    private final List<Entry> entries = new ArrayList<>(List.of(A1, A2, ACME));

    private static Booth booth(String number) {
        return Booth.shell(new Id<>(number), new Id<>("hall"), number, Footprint.rectangle(0, 0, 3, 3));
    }

    @ParameterizedTest
    @EnumSource(AssignmentState.class)
    void whatIsNotDeclinedTakesTheBooth(AssignmentState state) {
        assign("a", A1, ACME.id(), state);
        var occupancy = Occupancy.of(ExhibitionState.of(entries));

        assertThat(occupancy.on(A1.id()).isPresent()).isEqualTo(state != AssignmentState.DECLINED);
        assertThat(occupancy.statusOf(A1).name())
                .isEqualTo(state == AssignmentState.DECLINED ? "AVAILABLE" : state.name());
    }

    @Test
    void anExhibitorMayHaveSeveralBooths() {
        assign("a", A1, ACME.id(), AssignmentState.CONFIRMED);
        assign("b", A2, ACME.id(), AssignmentState.CONFIRMED);
        assertThat(problems()).isEmpty();
    }

    @Test
    void oneBoothTwiceForOneExhibitorIsStillSoldTwice() {
        assign("a", A1, ACME.id(), AssignmentState.CONFIRMED);
        assign("b", A1, ACME.id(), AssignmentState.PROPOSED);
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.measured()).isEqualTo("2"))
                .satisfies(p -> assertThat(Name.ofArgument(p.args().get(1))).isEqualTo(Name.of("Acme, Acme", "顶峰、顶峰")));
    }

    @Test
    void anAssignmentToSomebodyWhoIsGoneNamesTheirIdentity() {
        assign("a", A1, new Id<>("nobody"), AssignmentState.OFFERED);
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo("assignment-lost"))
                .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.BLOCKER))
                .satisfies(p -> assertThat(p.args().getFirst()).isEqualTo("A1"))
                .satisfies(p -> assertThat(p.args().get(1)).contains("nobody"));
    }

    @Test
    void aDeclinedAssignmentOfABoothThatIsGoneIsHistory() {
        assign("a", booth("gone"), ACME.id(), AssignmentState.DECLINED);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aBoothWithoutANumberIsNamedByItsIdentity() {
        entries.set(0, booth("A1").renumbered(""));
        assign("a", A1, ACME.id(), AssignmentState.CONFIRMED);
        assign("b", A1, ACME.id(), AssignmentState.CONFIRMED);
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.args().getFirst()).isEqualTo("A1"));
    }

    @Test
    void aHoldOnAFreeBoothIsAsItShouldBe() {
        entries.add(new Hold(new Id<>("h"), A1.id(), "Somebody", LocalDate.of(2024, 9, 1), ""));
        assign("a", A1, ACME.id(), AssignmentState.DECLINED);
        assertThat(problems()).isEmpty();
        assertThat(Occupancy.of(ExhibitionState.of(entries)).statusOf(A1)).isEqualTo(BoothStatus.HELD);
    }

    @Test
    void aBoothThatIsNotForSaleButHeldIsHeld() {
        var office = A1.withKind(BoothKind.NON_INVENTORY);
        entries.set(0, office);
        entries.add(new Hold(new Id<>("h"), A1.id(), "Organiser", null, ""));
        assertThat(Occupancy.of(ExhibitionState.of(entries)).statusOf(office)).isEqualTo(BoothStatus.HELD);
    }

    @Test
    void problemsAreThoseThatCountingByHandFinds() {
        var dice = new Random(141);
        for (var run = 0; run < 60; run++) {
            entries.clear();
            entries.add(ACME);
            for (var b = 0; b < 8; b++) {
                if (dice.nextInt(6) > 0) {
                    entries.add(booth("B" + b));
                }
            }
            var there = entries.size() - 1;
            var live = new HashMap<String, Integer>();
            var lost = 0;
            for (var i = 0; i < 12; i++) {
                var number = "B" + dice.nextInt(8);
                var state = AssignmentState.values()[dice.nextInt(4)];
                assign("a" + i, booth(number), ACME.id(), state);
                if (state != AssignmentState.DECLINED) {
                    live.merge(number, 1, Integer::sum);
                    lost += entries.subList(1, 1 + there).stream()
                                    .noneMatch(e -> e.id().value().equals(number))
                            ? 1
                            : 0;
                }
            }
            var twice = (int) live.values().stream().filter(n -> n > 1).count();
            assertThat(problems())
                    .filteredOn(p -> p.rule().equals("double-booking"))
                    .hasSize(twice);
            assertThat(problems())
                    .filteredOn(p -> p.rule().equals("assignment-lost"))
                    .hasSize(lost);
        }
    }

    private void assign(String id, Booth booth, Id<Exhibitor> exhibitor, AssignmentState state) {
        entries.add(new Assignment(new Id<>(id), booth.id(), exhibitor, state, "", false));
    }

    private List<Problem> problems() {
        return AssignmentCheck.problems(ExhibitionState.of(entries));
    }
}
