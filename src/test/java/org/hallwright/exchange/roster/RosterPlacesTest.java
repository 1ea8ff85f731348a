package org.hallwright.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.roster.Rosters.plan;
import static org.hallwright.exchange.roster.Rosters.read;
import static org.hallwright.exchange.roster.Rosters.rules;
import static org.hallwright.exchange.roster.Rosters.with;

import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.roster.booth.UnmatchedBooth;
import org.junit.jupiter.api.Test;

/// Which booths of the plan an imported roster gives to whom.
class RosterPlacesTest {
    private static final Exhibitor ACME = Exhibitor.named(new Id<>("acme"), Name.of("Acme", "艾克米"));

    private static Assignment assigned(String booth, AssignmentState state) {
        return new Assignment(new Id<>("as:" + booth), new Id<>("b:" + booth), ACME.id(), state, "", false);
    }

    private static List<String> booths(RosterPreview preview) {
        return preview.change().edits().stream()
                .map(e -> e.after())
                .filter(Assignment.class::isInstance)
                .map(a -> ((Assignment) a).booth().value())
                .toList();
    }

    @Test
    void theHallColumnTellsEqualNumbersApart() {
        var state = plan("N1/A5", "N2/A5");
        assertThat(booths(read("Company,Hall,Booth\nAcme,n2,A5\n", state))).containsExactly("b:N2:A5");
        var without = read("Company,Booth\nAcme,A5\n", state);
        assertThat(booths(without)).isEmpty();
        assertThat(without.unmatchedBooths()).containsExactly(new UnmatchedBooth(2, "Acme", "A5", List.of("A5")));
        assertThat(booths(read("Company,Booth\nAcme,N1A5\n", state))).containsExactly("b:N1:A5");
    }

    @Test
    void anOfferThatWasDeclinedLeavesTheBoothFree() {
        var state = with(plan("A/1"), ACME, assigned("A:1", AssignmentState.DECLINED));
        assertThat(booths(read("Company,Booth\nZenith,1\n", state))).containsExactly("b:A:1");
        var live = with(plan("A/1"), ACME, assigned("A:1", AssignmentState.OFFERED));
        var preview = read("Company,Booth\nZenith,1\n", live);
        assertThat(booths(preview)).isEmpty();
        assertThat(rules(preview)).containsExactly("booth-taken");
    }

    @Test
    void aBoothThatAnExhibitorHasIsNeitherGivenTwiceNorKeptAsWords() {
        var state = with(plan("A/1", "A/2"), ACME, assigned("A:1", AssignmentState.OFFERED));
        var preview = read("Company,Booth\nAcme,A-1; 2\n", state);
        assertThat(booths(preview)).containsExactly("b:A:2");
        assertThat(preview.matchedBooths()).isEqualTo(2);
        assertThat(preview.exhibitors().getFirst().boothReferences()).containsExactly("2");
        assertThat(read("Company,Booth\nAcme,1\n", state).toChange().isEmpty()).isTrue();
    }

    @Test
    void aHoldIsForTheNameInEitherLanguage() {
        var hold = new Hold(new Id<>("hold"), new Id<>("b:A:1"), "艾克米有限公司", null, "");
        var state = with(plan("A/1"), hold);
        assertThat(booths(read("英文名称,中文名称,展位\nAcme,艾克米,1\n", state))).containsExactly("b:A:1");
        assertThat(rules(read("英文名称,中文名称,展位\nZenith,天顶,1\n", state))).containsExactly("booth-held");
    }

    @Test
    void aFormerNumberStillLeadsToItsBooth() {
        var booth = plan("A/1").all(Booth.class).iterator().next().renumbered("A101");
        var state = with(plan("B/9"), booth);
        assertThat(booths(read("Company,Booth\nAcme,1\n", state))).containsExactly("b:A:1");
    }

    @Test
    void withoutAPlanNoBoothIsAProblem() {
        var preview = read("Company,Booth\nAcme,A1\n");
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.unmatchedBooths()).containsExactly(new UnmatchedBooth(2, "Acme", "A1", List.of()));
        assertThat(preview.matchedBooths()).isZero();
    }

    @Test
    void zerosInFrontAreNotIgnoredWhereBothNumbersExist() {
        var state = plan("A/A01", "A/A1");
        assertThat(booths(read("Company,Booth\nAcme,A01\nZenith,A1\n", state)))
                .containsExactlyInAnyOrder("b:A:A01", "b:A:A1");
        assertThat(booths(read("Company,Booth\nAcme,A001\n", state))).isEmpty();
    }

    @Test
    void ofSeveralOnOneBoothTheFirstGetsItAndTheOthersAreNamed() {
        var preview = read("Company,Booth\nOne,1\nTwo,A1\nThree,展位1\n", plan("A/1"));
        assertThat(booths(preview)).containsExactly("b:A:1");
        assertThat(rules(preview)).containsExactly("booth-taken", "booth-taken");
        assertThat(preview.problems()).extracting(p -> p.where().row()).containsExactly(3, 4);
    }

    @Test
    void atMostThreeNeighboursAreOfferedTheLikestFirst() {
        var state = plan("A/B101", "A/B102", "A/B103", "A/B110", "A/B901", "B/B101");
        var nearest = read("Company,Booth\nAcme,B1011\n", state)
                .unmatchedBooths()
                .getFirst()
                .nearest();
        assertThat(nearest).hasSize(3).startsWith("B101").doesNotHaveDuplicates();
    }
}
