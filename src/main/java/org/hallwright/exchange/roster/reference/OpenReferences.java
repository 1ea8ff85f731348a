package org.hallwright.exchange.roster.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.intake.ImportedRow;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.exchange.roster.booth.BoothCell;
import org.hallwright.exchange.roster.booth.BoothIndex;
import org.jspecify.annotations.Nullable;

/// Finds the booth references of a roster that the plan leaves open, worked out from the records as they are: a
/// reference is open no more as soon as the plan has the booth, or its exhibitor stands on one of that number.
///
/// A plan without booths leaves nothing open: there is nothing yet to compare with.
public final class OpenReferences {
    private static final String NONE_NEAR = "–";

    private final ExhibitionState state;
    private final boolean isOver;
    private final Occupancy occupancy;
    private @Nullable BoothIndex index;
    private @Nullable Map<Id<Exhibitor>, List<ImportedRow>> rows;

    private OpenReferences(ExhibitionState state, boolean isOver) {
        this.state = state;
        this.isOver = isOver;
        occupancy = Occupancy.of(state);
    }

    /// Those of all exhibitors, without the booths that they may mean.
    ///
    /// @param isOver whether the exhibition is over, so that former numbers find nothing any more
    public static List<OpenReference> of(ExhibitionState state, boolean isOver) {
        return new OpenReferences(state, isOver).all(0);
    }

    /// The same, the first so many of them, and not those off the plan, with the booths that they may mean.
    public static List<OpenReference> nearest(ExhibitionState state, boolean isOver, int most) {
        return new OpenReferences(state, isOver).all(most);
    }

    /// A warning for each that nobody said to be off the plan.
    public static List<Problem> problems(ExhibitionState state) {
        return new OpenReferences(state, false)
                .all(Integer.MAX_VALUE).stream()
                        .filter(open -> !open.isOffPlan())
                        .map(open -> problem(state, open))
                        .toList();
    }

    private static Problem problem(ExhibitionState state, OpenReference open) {
        var name = state.get(open.exhibitor()).name();
        var near = open.nearest().isEmpty()
                ? NONE_NEAR
                : String.join(
                        ", ",
                        open.nearest().stream().map(Booth::number).distinct().toList());
        return Problem.of(
                        Severity.WARNING,
                        "reference-unmatched",
                        Where.entries(name.both(), open.exhibitor()),
                        name,
                        open.reference(),
                        near)
                .measured("", open.reference(), "roster");
    }

    private List<OpenReference> all(int most) {
        var found = new ArrayList<OpenReference>();
        if (state.count(Booth.class) == 0) {
            return found;
        }
        var sought = 0;
        for (var exhibitor : state.sorted(Exhibitor.class, Comparator.comparing(Exhibitor::id))) {
            for (var reference : exhibitor.boothReferences()) {
                if (isOpen(exhibitor, reference)) {
                    var off = exhibitor.offPlan().contains(reference);
                    var near = !off && sought < most ? index().candidates(reference) : List.<Booth>of();
                    sought += off ? 0 : 1;
                    found.add(new OpenReference(exhibitor.id(), reference, off, near));
                }
            }
        }
        return found;
    }

    private boolean isOpen(Exhibitor exhibitor, String reference) {
        var own = occupancy.of(exhibitor.id()).stream()
                .map(Assignment::booth)
                .flatMap(id -> state.find(id).stream())
                .toList();
        var key = BoothCell.key(reference);
        return own.stream().noneMatch(booth -> BoothCell.key(booth.number()).equals(key))
                && own.stream().noneMatch(index().meant(reference)::contains)
                && index().find(reference, "").isEmpty()
                && index().find(reference, hall(exhibitor, reference)).isEmpty();
    }

    /// The hall that the file named beside the reference, empty where it named none.
    private String hall(Exhibitor exhibitor, String reference) {
        return rows().getOrDefault(exhibitor.id(), List.of()).stream()
                .filter(row -> BoothCell.references(row.words().getOrDefault(RosterField.BOOTH.key(), ""))
                        .contains(reference))
                .map(row -> row.words().getOrDefault(RosterField.HALL.key(), ""))
                .findFirst()
                .orElse("");
    }

    private BoothIndex index() {
        if (index == null) {
            index = new BoothIndex(state, isOver);
        }
        return index;
    }

    private Map<Id<Exhibitor>, List<ImportedRow>> rows() {
        if (rows == null) {
            rows = new HashMap<>();
            for (var row : state.all(ImportedRow.class)) {
                rows.computeIfAbsent(row.exhibitor(), id -> new ArrayList<>()).add(row);
            }
        }
        return rows;
    }
}
