package org.hallwright.exchange.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.AreaRefusal;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.NameKey;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.roster.booth.BoothCell;
import org.hallwright.exchange.roster.booth.BoothIndex;
import org.hallwright.exchange.roster.booth.UnmatchedBooth;

/// Gives the booths that a roster names to their exhibitors where they are free, and says of each other one why
/// not.
final class BoothPlacing {
    private static final int MOST_SUGGESTED = 300;

    private final ExhibitionState state;
    private final EditedSince since;
    private final RosterChoices choices;
    private final BoothIndex index;
    private final Occupancy occupancy;
    private final Map<Id<Booth>, Id<Exhibitor>> taken = new HashMap<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<UnmatchedBooth> unmatched = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int matched;

    BoothPlacing(ExhibitionState state, BoothIndex index, EditedSince since, RosterChoices choices) {
        this.state = state;
        this.since = since;
        this.choices = choices;
        this.index = index;
        occupancy = Occupancy.of(state);
        state.all(Assignment.class).stream()
                .filter(Assignment::isLive)
                .forEach(a -> taken.put(a.booth(), a.exhibitor()));
    }

    List<Assignment> assignments() {
        return assignments;
    }

    List<UnmatchedBooth> unmatched() {
        return unmatched;
    }

    List<Problem> problems() {
        return problems;
    }

    int matched() {
        return matched;
    }

    /// The exhibitor with the booths of the row among its references; ones that it has are not repeated, and ones
    /// that somebody took away from it since the file gave them stay away.
    Exhibitor place(Exhibitor exhibitor, RosterRow row) {
        var known =
                exhibitor.boothReferences().stream().map(BoothCell::key).collect(Collectors.toCollection(HashSet::new));
        var wanted = BoothCell.references(row.get(RosterField.BOOTH));
        var away = takenAway(exhibitor, row, wanted, known);
        var stays = !away.isEmpty() && since.boothsStay(row, exhibitor, away);
        var references = new ArrayList<>(exhibitor.boothReferences());
        for (var reference : wanted) {
            var booth = find(reference, row);
            if (stays && away.contains(reference)) {
                matched += booth.isPresent() ? 1 : 0;
            } else {
                var has = booth.filter(isAssignedTo(exhibitor)).isPresent();
                var written = isChosen(reference) ? booth.map(Booth::number).orElse(reference) : reference;
                if (!has && known.add(BoothCell.key(written))) {
                    references.add(written);
                }
                if (booth.isPresent()) {
                    assign(booth.get(), exhibitor, row, reference);
                } else if (!exhibitor.offPlan().contains(reference)) {
                    miss(exhibitor, row, reference);
                }
            }
        }
        return exhibitor.edit().boothReferences(references).build();
    }

    /// What the user said is meant is kept by the booth's own number.
    private boolean isChosen(String reference) {
        return choices.booths().containsKey(BoothCell.key(reference));
    }

    private Optional<Booth> find(String reference, RosterRow row) {
        return state.find(choices.booths().get(BoothCell.key(reference)))
                .or(() -> index.find(reference, row.get(RosterField.HALL)));
    }

    /// Booths that the file gave before and that are no longer the exhibitor's.
    private Set<String> takenAway(Exhibitor exhibitor, RosterRow row, List<String> wanted, Set<String> known) {
        var away = new LinkedHashSet<String>();
        var given = new HashSet<String>();
        var placed = new HashSet<String>();
        for (var earlier : since.earlier(row, exhibitor.id())) {
            BoothCell.references(earlier.words().getOrDefault(RosterField.BOOTH.key(), ""))
                    .forEach(reference -> given.add(BoothCell.key(reference)));
            placed.addAll(earlier.placed());
        }
        for (var reference : wanted) {
            var key = BoothCell.key(reference);
            var booth = find(reference, row);
            var has = booth.filter(isAssignedTo(exhibitor)).isPresent();
            var leftList = given.contains(key) && !known.contains(key);
            var leftBooth = placed.contains(key) && booth.isPresent();
            if (!has && (leftList || leftBooth)) {
                away.add(reference);
            }
        }
        return away;
    }

    /// The references of the row that are the exhibitor's booths once all is placed, as they are compared.
    List<String> placed(Id<Exhibitor> exhibitor, RosterRow row) {
        return BoothCell.references(row.get(RosterField.BOOTH)).stream()
                .filter(reference -> find(reference, row)
                        .filter(b -> exhibitor.equals(taken.get(b.id())))
                        .isPresent())
                .map(BoothCell::key)
                .toList();
    }

    private Predicate<Booth> isAssignedTo(Exhibitor exhibitor) {
        return booth -> occupancy
                .on(booth.id())
                .filter(a -> a.exhibitor().equals(exhibitor.id()))
                .isPresent();
    }

    private void assign(Booth booth, Exhibitor exhibitor, RosterRow row, String reference) {
        matched++;
        var holder = taken.get(booth.id());
        var hold = occupancy.holdOn(booth.id()).filter(h -> !isFor(h, exhibitor));
        if (holder == null && hold.isEmpty()) {
            taken.put(booth.id(), exhibitor.id());
            assignments.add(
                    new Assignment(Id.fresh(), booth.id(), exhibitor.id(), AssignmentState.CONFIRMED, "", false));
            AreaRefusal.of(state, booth, exhibitor)
                    .ifPresent(refusal -> report("booth-not-admitted", row, exhibitor, reference, refusal.reason()));
        } else if (hold.isPresent() && holder == null) {
            report("booth-held", row, exhibitor, reference, hold.get().heldFor());
        } else if (!exhibitor.id().equals(holder)) {
            report("booth-taken", row, exhibitor, reference, "");
        }
    }

    private static boolean isFor(Hold hold, Exhibitor exhibitor) {
        return NameKey.of(exhibitor.name()).contains(NameKey.of(hold.heldFor()));
    }

    private void miss(Exhibitor exhibitor, RosterRow row, String reference) {
        var nearest = unmatched.size() < MOST_SUGGESTED ? index.nearest(reference) : List.<String>of();
        unmatched.add(new UnmatchedBooth(row.number(), exhibitor.name().enFirst(), reference, nearest));
        if (!index.isEmpty()) {
            report("booth-unmatched", row, exhibitor, reference, String.join(", ", nearest));
        }
    }

    private void report(String rule, RosterRow row, Exhibitor exhibitor, String reference, Object more) {
        problems.add(Problem.of(
                Severity.WARNING,
                rule,
                Where.row(row.number(), reference),
                row.number(),
                exhibitor.name().enFirst(),
                reference,
                more));
    }
}
