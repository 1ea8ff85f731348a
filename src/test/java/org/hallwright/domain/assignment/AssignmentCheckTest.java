package org.hallwright.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class AssignmentCheckTest {
    private static final Booth BOOTH =
            Booth.shell(new Id<>("booth"), new Id<>("hall"), "A101", Footprint.rectangle(0, 0, 3, 3));
    private static final Exhibitor ACME = Exhibitor.named(new Id<>("acme"), Name.of("Acme", ""));
    private static final Exhibitor SILK = Exhibitor.named(new Id<>("silk"), Name.of("Silk", "丝路"));

    private final List<Entry> entries = new ArrayList<>(List.of(BOOTH, ACME, SILK));

    @Test
    void aBoothSoldTwiceBlocksAndNamesBoth() {
        assign(ACME, AssignmentState.CONFIRMED);
        assign(SILK, AssignmentState.PROPOSED);
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo("double-booking"))
                .satisfies(
                        p -> assertThat(Name.ofArgument(p.args().get(1)).zh()).contains("Acme", "、", "丝路"));
    }

    @Test
    void aDeclinedAssignmentIsHistory() {
        assign(ACME, AssignmentState.DECLINED);
        assign(SILK, AssignmentState.CONFIRMED);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aBoothHeldAndAssignedIsDoubtful() {
        assign(ACME, AssignmentState.OFFERED);
        entries.add(new Hold(new Id<>("h"), BOOTH.id(), "Silk", null, ""));
        assertThat(problems()).extracting(Problem::rule).containsExactly("held-and-assigned");
    }

    @Test
    void anAssignmentOfABoothThatIsGoneBlocks() {
        assign(ACME, AssignmentState.CONFIRMED);
        entries.remove(BOOTH);
        assertThat(problems()).extracting(Problem::rule).containsExactly("assignment-lost");
    }

    @Test
    void whoeverStandsWhereAnAreaDoesNotAdmitThemIsDoubtful() {
        var admits = new ThemedArea.Admission(List.of(), List.of("MN"), List.of(), false);
        var area = new ThemedArea(new Id<>("t"), null, "T", Name.of("Mongolia", ""), "", admits, 0);
        var guest = SILK.edit().country("MN").build();
        entries.replaceAll(e -> e == BOOTH ? BOOTH.withArea(area.id()) : e == SILK ? guest : e);
        entries.add(area);
        assign(guest, AssignmentState.CONFIRMED);
        assertThat(problems()).isEmpty();
        entries.removeLast();
        assign(ACME, AssignmentState.PROPOSED);
        assertThat(problems()).singleElement().satisfies(p -> {
            assertThat(p.rule()).isEqualTo("not-admitted");
            assertThat(p.severity()).isEqualTo(Severity.WARNING);
            assertThat(p.args().getFirst()).isEqualTo("A101");
            assertThat(p.where().entries()).containsExactly(BOOTH.id(), ACME.id());
            assertThat(Label.ofArgument(p.args().get(1)))
                    .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("assignment.area-origin-unknown"));
        });
    }

    private void assign(Exhibitor exhibitor, AssignmentState state) {
        entries.add(new Assignment(Id.named(exhibitor.id().value()), BOOTH.id(), exhibitor.id(), state, "", false));
    }

    private List<Problem> problems() {
        return AssignmentCheck.problems(ExhibitionState.of(entries));
    }
}
