package org.hallwright.domain.roster.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.IdReplacement;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.duplicate.JoinedField.Side;
import org.hallwright.domain.value.Id;

/// Makes one exhibitor of two: the left one stays, and whatever named the right one names it from then on.
///
/// Frozen revisions of the plan and released versions of the programme keep what they say.
///
/// @param choices the fields that are not joined as [JoinedField#usual] says
public record ExhibitorJoin(Exhibitor left, Exhibitor right, Map<JoinedField, Side> choices) {
    /// Key of the change; its arguments are both names and both ids, those of the one that stays first.
    public static final String LABEL = "change.merge-exhibitors";

    public ExhibitorJoin {
        choices = Map.copyOf(choices);
    }

    /// Who became one with one of these by the change of that label; empty where it is no merge, or of others.
    ///
    /// Undoing a merge and doing it again bear its label: all three are about both.
    public static Optional<Id<Exhibitor>> absorbed(Label label, Collection<? extends Id<?>> by) {
        return label.key().equals(LABEL) && by.contains(new Id<>(label.args().get(2)))
                ? Optional.of(new Id<>(label.args().get(3)))
                : Optional.empty();
    }

    public Side side(JoinedField field) {
        return choices.getOrDefault(field, field.usual(left, right));
    }

    /// The one that stays, by itself.
    public Exhibitor joined() {
        var joined = left;
        for (var field : JoinedField.values()) {
            joined = field.join(joined, right, side(field));
        }
        var distinct = new ArrayList<>(left.distinct());
        right.distinct().stream().filter(id -> !distinct.contains(id)).forEach(distinct::add);
        var offPlan = Stream.concat(left.offPlan().stream(), right.offPlan().stream())
                .distinct()
                .toList();
        return itself(joined.edit().distinct(distinct).offPlan(offPlan).build());
    }

    /// Nobody hosts, wishes for, or is unlike, himself.
    private Exhibitor itself(Exhibitor joined) {
        var e = new IdReplacement(right.id(), left.id()).in(joined);
        var wish = e.request();
        var alone = left.id().equals(e.host());
        return e.edit()
                .host(alone ? null : e.host())
                .kind(alone ? ExhibitorKind.EXHIBITOR : e.kind())
                .request(wish.withNeighbours(others(wish.near()), others(wish.away())))
                .distinct(others(e.distinct()))
                .build();
    }

    private List<Id<Exhibitor>> others(List<Id<Exhibitor>> ids) {
        return ids.stream().filter(id -> !id.equals(left.id())).toList();
    }

    /// All of it as one change.
    public Change change(ExhibitionState state) {
        var builder = new ChangeBuilder(state);
        new IdReplacement(right.id(), left.id()).through(state, builder);
        shareNoBoothTwice(state, builder);
        builder.put(joined()).delete(right.id());
        return builder.build(Label.of(LABEL, left.name(), right.name(), left.id(), right.id()));
    }

    /// Of two live assignments to one booth the one that has come further stays.
    private void shareNoBoothTwice(ExhibitionState state, ChangeBuilder builder) {
        var best = new HashMap<Id<Booth>, Assignment>();
        state.all(Assignment.class).stream()
                .filter(a -> a.isLive()
                        && (a.exhibitor().equals(left.id()) || a.exhibitor().equals(right.id())))
                .sorted(Comparator.comparing(Assignment::locked)
                        .reversed()
                        .thenComparing(ExhibitorJoin::howFar, Comparator.reverseOrder())
                        .thenComparing(Assignment::id))
                .forEach(a -> {
                    if (best.putIfAbsent(a.booth(), a) != null) {
                        builder.delete(a.id());
                    }
                });
    }

    private static int howFar(Assignment assignment) {
        return List.of(AssignmentState.PROPOSED, AssignmentState.OFFERED, AssignmentState.CONFIRMED)
                .indexOf(assignment.state());
    }
}
