package org.hallwright.service.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.domain.plan.revision.Revisions;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorBuilder;
import org.hallwright.domain.value.Id;

/// The plan with what the public may know and nothing else: where the booths are, and who is confirmed on them.
///
/// Files for the public are made of this copy, so that no format and no look can give away a hold, an offer or a
/// note. What is not named here stays behind.
final class PublicCopy {
    private PublicCopy() {}

    static ExhibitionState of(ExhibitionState state) {
        var kept = new ArrayList<Entry>();
        kept.addAll(state.all(Exhibition.class));
        kept.addAll(state.all(Hall.class));
        kept.addAll(state.all(AreaPatch.class));
        kept.addAll(state.all(Wall.class));
        kept.addAll(state.all(Pillar.class));
        kept.addAll(state.all(Door.class));
        kept.addAll(state.all(PlanLabel.class));
        state.all(Section.class).forEach(section -> kept.add(section.withAdmits(Admission.ANYBODY)));
        state.all(ThemedArea.class).forEach(area -> kept.add(area.withAdmits(Admission.ANYBODY)));
        state.all(Zone.class).stream().filter(z -> z.kind().isForVisitors()).forEach(kept::add);
        state.all(Booth.class).forEach(booth -> kept.add(bare(booth)));
        kept.add(bare(Revisions.current(state)));
        kept.addAll(confirmed(state));
        return ExhibitionState.of(kept);
    }

    private static Booth bare(Booth booth) {
        return booth.withNotes("").withHeight(0).withLoad(0).withParts(List.of());
    }

    private static Revision bare(Revision revision) {
        return revision.withNote("");
    }

    /// The confirmed assignments with the exhibitors that they name.
    private static List<Entry> confirmed(ExhibitionState state) {
        var kept = new ArrayList<Entry>();
        var named = new HashSet<Id<Exhibitor>>();
        for (var each : state.all(Assignment.class)) {
            var exhibitor = each.state() == AssignmentState.CONFIRMED
                    ? state.find(each.exhibitor())
                    : Optional.<Exhibitor>empty();
            exhibitor.ifPresent(x -> {
                kept.add(new Assignment(each.id(), each.booth(), each.exhibitor(), each.state(), "", false));
                if (named.add(x.id())) {
                    kept.add(bare(x));
                }
            });
        }
        return kept;
    }

    private static Exhibitor bare(Exhibitor exhibitor) {
        return new ExhibitorBuilder(exhibitor.id())
                .kind(exhibitor.kind())
                .name(exhibitor.name())
                .fascia(exhibitor.fascia())
                .build();
    }
}
