package org.hallwright.service.sample.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.service.sample.floor.HallLayout;
import org.hallwright.service.sample.names.Dice;
import org.junit.jupiter.api.Test;

/// Exhibitors, their particulars and their booths, on the market hall of E2.
class RosterBuilderTest {
    private static final LocalDate OPENS = LocalDate.of(2023, 5, 29);
    private static final Mix MIX = new Mix(86, 4, 3, 5, 10, 2, OPENS);
    private static final List<AreaProfile> PROFILES = AreaProfile.read("E2", "e2-areas.txt");
    private static final List<Booth> BOOTHS =
            new HallLayout("E2", AreaProfile.ids(PROFILES)).lay("e2-halls.txt").booths();
    private static final Roster ROSTER =
            new RosterBuilder("E2", 11, MIX, PROFILES, new CategoryTree("E2", "e2-categories.txt")).build(BOOTHS);

    @Test
    void theMixIsKept() {
        assertThat(ROSTER.exhibitors().stream().filter(Exhibitor::counts)).hasSize(86);
        assertThat(count(ExhibitorKind.CO_EXHIBITOR)).isEqualTo(4);
        assertThat(count(ExhibitorKind.REPRESENTED_COMPANY)).isEqualTo(3);
        assertThat(ROSTER.lettings().stream().filter(Hold.class::isInstance)).hasSize(2);
        assertThat(takenBooths()).hasSize(inventory() - 12);
    }

    private static long count(ExhibitorKind kind) {
        return ROSTER.exhibitors().stream().filter(e -> e.kind() == kind).count();
    }

    private static int inventory() {
        return (int)
                BOOTHS.stream().filter(b -> b.kind() != BoothKind.NON_INVENTORY).count();
    }

    private static List<Assignment> live() {
        return ROSTER.lettings().stream()
                .filter(Assignment.class::isInstance)
                .map(Assignment.class::cast)
                .filter(Assignment::isLive)
                .toList();
    }

    private static Set<Object> takenBooths() {
        return live().stream().map(Assignment::booth).collect(Collectors.toSet());
    }

    @Test
    void noBoothIsLetTwiceOrHeldWhileLet() {
        var booths = new HashSet<>();
        assertThat(live()).allMatch(a -> booths.add(a.booth()));
        assertThat(ROSTER.lettings().stream().filter(Hold.class::isInstance).map(h -> ((Hold) h).booth()))
                .noneMatch(booths::contains);
    }

    @Test
    void contractsAndPaymentsFollowTheAssignment() {
        for (var assignment : live()) {
            var exhibitor = ROSTER.exhibitors().stream()
                    .filter(e -> e.id().equals(assignment.exhibitor()))
                    .findFirst()
                    .orElseThrow();
            var signed = exhibitor.contract() == ContractState.SIGNED;
            assertThat(signed).isEqualTo(assignment.state() == AssignmentState.CONFIRMED);
            assertThat(signed || exhibitor.payment() == PaymentState.UNPAID).isTrue();
            assertThat(exhibitor.request().received()).isBefore(OPENS);
        }
    }

    @Test
    void coExhibitorsHaveAHostWhoIsAMainExhibitor() {
        var mains = ROSTER.exhibitors().stream()
                .filter(e -> e.kind() == ExhibitorKind.EXHIBITOR)
                .map(Exhibitor::id)
                .collect(Collectors.toSet());
        for (var exhibitor : ROSTER.exhibitors()) {
            assertThat(exhibitor.host() == null).isEqualTo(exhibitor.kind() == ExhibitorKind.EXHIBITOR);
            assertThat(exhibitor.host() == null || mains.contains(exhibitor.host()))
                    .isTrue();
        }
    }

    @Test
    void neighboursWishedAreWishedByBoth() {
        for (var exhibitor : ROSTER.exhibitors()) {
            for (var wished : exhibitor.request().near()) {
                assertThat(ROSTER.exhibitors())
                        .anyMatch(
                                e -> e.id().equals(wished) && e.request().near().contains(exhibitor.id()));
            }
        }
    }

    @Test
    void everyExhibitorCanBeReachedAndShowsSomething() {
        for (var exhibitor : ROSTER.exhibitors()) {
            assertThat(exhibitor.contacts())
                    .isNotEmpty()
                    .allMatch(c -> c.email().matches("[a-z.]+@[a-z.-]+\\.example"));
            assertThat(exhibitor.exhibits()).isNotEmpty();
            assertThat(exhibitor.categories()).isNotEmpty();
        }
    }

    @Test
    void tooFewBoothsAreSaid() {
        var greedy = new Mix(200, 0, 0, 0, 0, 0, OPENS);
        assertThatThrownBy(() -> BoothDeal.of(BOOTHS, greedy, new Dice(1))).hasMessageContaining("lacks");
    }

    @Test
    void aSurplusOfBoothsGoesToNeighboursOfOneArea() {
        var deal = BoothDeal.of(BOOTHS, new Mix(70, 0, 0, 0, 5, 1, OPENS), new Dice(1));
        assertThat(deal.available()).hasSize(5);
        assertThat(deal.held()).hasSize(1);
        assertThat(deal.lets()).anyMatch(let -> let.size() == 2);
        for (var let : deal.lets()) {
            assertThat(let.getFirst().area()).isEqualTo(let.getLast().area());
            assertThat(let.getFirst().hall()).isEqualTo(let.getLast().hall());
        }
    }
}
