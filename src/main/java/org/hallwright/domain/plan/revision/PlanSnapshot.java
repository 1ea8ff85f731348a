package org.hallwright.domain.plan.revision;

import static org.hallwright.domain.value.Values.list;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Snapshot;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorBuilder;
import org.hallwright.domain.value.Id;

/// The plan as it was at one moment, with all that it takes to draw, check and print it: the exhibition's head and
/// rules, halls and what is in them, sections and themed areas, assignments and holds, and of the exhibitors what
/// stands on a plan.
///
/// Pictures to trace over are no part of a plan.
public record PlanSnapshot(Id<PlanSnapshot> id, List<Entry> entries) implements Snapshot {
    private static final Set<Class<? extends Entry>> WHOLE = Set.of(
            Exhibition.class,
            Hall.class,
            Section.class,
            ThemedArea.class,
            Category.class,
            Assignment.class,
            Hold.class,
            RulePack.class);

    public PlanSnapshot {
        Objects.requireNonNull(id);
        entries = list(entries);
    }

    public static PlanSnapshot of(Id<PlanSnapshot> id, ExhibitionState state) {
        var standing = new HashSet<Id<Exhibitor>>();
        state.all(Assignment.class).forEach(a -> standing.add(a.exhibitor()));
        var whole = state.entries().stream()
                .filter(e -> WHOLE.contains(e.getClass()) || e instanceof PlanElement && !(e instanceof Underlay));
        var exhibitors = state.all(Exhibitor.class).stream()
                .filter(e -> standing.contains(e.id()))
                .map(PlanSnapshot::onThePlan);
        return new PlanSnapshot(
                id,
                Stream.<Entry>concat(whole, exhibitors)
                        .sorted(Comparator.comparing(Entry::id))
                        .toList());
    }

    /// Without contacts, wishes and whatever else is nobody's business who reads a plan.
    private static Exhibitor onThePlan(Exhibitor e) {
        return new ExhibitorBuilder(e.id())
                .kind(e.kind())
                .name(e.name())
                .fascia(e.fascia())
                .country(e.country())
                .province(e.province())
                .categories(e.categories())
                .payment(e.payment())
                .build();
    }
}
