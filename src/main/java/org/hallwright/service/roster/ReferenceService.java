package org.hallwright.service.roster;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.roster.booth.BoothIndex;
import org.hallwright.exchange.roster.reference.OpenReference;
import org.hallwright.exchange.roster.reference.OpenReferences;
import org.hallwright.service.AssignmentService;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;

/// Booth references of the roster that the plan leaves open: found, mended, or said to be off the plan.
public final class ReferenceService {
    /// Beyond these a user types the number: looking for near ones goes through the whole plan each time.
    private static final int MOST_SUGGESTED = 300;

    private final OpenExhibition open;

    public ReferenceService(OpenExhibition open) {
        this.open = open;
    }

    /// How many are open and not said to be off the plan.
    public int count() {
        return (int) OpenReferences.of(open.state(), open.isOver()).stream()
                .filter(reference -> !reference.isOffPlan())
                .count();
    }

    /// All that are open, the first of them with the booths that they may mean.
    public List<OpenReference> find() {
        return OpenReferences.nearest(open.state(), open.isOver(), MOST_SUGGESTED);
    }

    /// The one booth of that number, hall and number, or former number; empty for none and for several.
    public Optional<Booth> booth(String number) {
        return new BoothIndex(open.state(), open.isOver()).find(number, "");
    }

    /// Says which booth a reference means: the exhibitor is named there, and stands there where nothing speaks
    /// against it.
    ///
    /// @return why the exhibitor does not stand there, as a message with its arguments; empty where it does
    /// @throws WrongRequest if the exhibitor, its reference or the booth is gone
    public Optional<Label> means(OpenReference reference, Id<Booth> boothId) {
        var why = new Label[1];
        open.edit(state -> {
            var booth = state.find(boothId).orElseThrow(() -> new WrongRequest("references.booth-gone"));
            var exhibitor = exhibitor(state, reference);
            var written = new BoothIndex(state, open.isOver()).written(booth);
            var named = new LinkedHashSet<String>();
            exhibitor.boothReferences().forEach(r -> named.add(r.equals(reference.reference()) ? written : r));
            var builder = new ChangeBuilder(state)
                    .put(exhibitor.edit().boothReferences(List.copyOf(named)).build());
            why[0] = AssignmentService.obstacle(state, booth, exhibitor);
            if (why[0] == null) {
                Occupancy.of(state).holdOn(boothId).map(Hold::id).ifPresent(builder::delete);
                builder.put(new Assignment(Id.fresh(), boothId, exhibitor.id(), AssignmentState.CONFIRMED, "", false));
            }
            return builder.build(Label.of("change.match-reference", reference.reference(), written));
        });
        return Optional.ofNullable(why[0]);
    }

    /// Says that references are no booths of the plan, or that they are after all.
    public void setOffPlan(Collection<OpenReference> references, boolean isOff) {
        open.edit(state -> {
            var builder = new ChangeBuilder(state);
            for (var reference : references) {
                builder.find(reference.exhibitor()).ifPresent(exhibitor -> {
                    var others = exhibitor.offPlan().stream().filter(r -> !r.equals(reference.reference()));
                    var now = isOff ? Stream.concat(others, Stream.of(reference.reference())) : others;
                    builder.put(exhibitor.edit().offPlan(now.toList()).build());
                });
            }
            var key = isOff ? "change.reference-off-plan" : "change.reference-on-plan";
            return builder.build(Label.of(key, references.size()));
        });
    }

    private static Exhibitor exhibitor(ExhibitionState state, OpenReference reference) {
        return state.find(reference.exhibitor())
                .filter(exhibitor -> exhibitor.boothReferences().contains(reference.reference()))
                .orElseThrow(() -> new WrongRequest("references.gone", reference.reference()));
    }
}
