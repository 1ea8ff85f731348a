package org.hallwright.domain.plan.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.revision.Revision.State;
import org.hallwright.domain.plan.revision.Revision.Step;
import org.hallwright.domain.value.Id;

/// The revisions of one exhibition's plan, in their order, and which of them the plan is now.
///
/// There is always exactly one draft, the plan as it stands. Until a first revision is sent for review it is in no
/// record: it has the letter that the exhibition names.
public final class Revisions {
    /// How labels of changes begin that bring a revision into another state; nothing undoes one once a revision is
    /// published.
    public static final String STEP = "change.revision-";

    /// The label of the change that publishes a revision.
    public static final String PUBLISHED = "change.revision-published";

    private static final Comparator<Revision> NEWEST_FIRST = Comparator.comparing(
                    (Revision r) -> r.state() != State.DRAFT)
            .thenComparing(Revisions::issued, Comparator.reverseOrder())
            .thenComparing(
                    Revision::code,
                    Comparator.comparing(String::length).thenComparing(c -> c).reversed())
            .thenComparing(Revision::id);

    private Revisions() {}

    /// All of them, the draft first, then the latest.
    public static List<Revision> all(ExhibitionState state) {
        var all = new ArrayList<>(state.all(Revision.class));
        if (all.isEmpty()) {
            all.add(current(state));
        }
        all.sort(NEWEST_FIRST);
        return List.copyOf(all);
    }

    /// The revision that this state of the plan is: the draft of a live one, the frozen one of a snapshot's.
    public static Revision current(ExhibitionState state) {
        return state.all(Revision.class).stream().min(NEWEST_FIRST).orElseGet(() -> first(state));
    }

    private static Revision first(ExhibitionState state) {
        var head = state.all(Exhibition.class).stream().findFirst();
        var code = head.map(Exhibition::planRevision).orElse("A");
        var owner = head.map(e -> e.id().value()).orElse("");
        return Revision.draft(Id.named("revision/" + owner + "/" + code), code);
    }

    private static Instant issued(Revision revision) {
        return revision.steps().stream()
                .filter(step -> step.state() == State.IN_REVIEW)
                .reduce((a, b) -> b)
                .map(Step::at)
                .orElse(Instant.MIN);
    }

    /// The exhibition as that revision shows it: the plan as it stands for a draft, as it stood for any other.
    public static ExhibitionState planOf(Revision revision, ExhibitionState live) {
        return live.find(revision.snapshot())
                .map(PlanSnapshot::state)
                .map(then -> then.apply(Change.of(Label.of(STEP + "shown"), Edit.create(revision))))
                .orElse(live);
    }

    /// The letter after this one: A, B … Z, AA; of a number the next one.
    public static String codeAfter(String code) {
        if (code.matches("[A-Z]+")) {
            var last = code.charAt(code.length() - 1);
            var head = code.substring(0, code.length() - 1);
            return last < 'Z' ? head + (char) (last + 1) : (head.isEmpty() ? "A" : codeAfter(head)) + "A";
        }
        var digits = code.replaceFirst("^.*?(\\d{1,9})$", "$1");
        return digits.matches("\\d+")
                ? code.substring(0, code.length() - digits.length()) + (Integer.parseInt(digits) + 1)
                : code + "-2";
    }
}
