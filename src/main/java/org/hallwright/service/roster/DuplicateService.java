package org.hallwright.service.roster;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.duplicate.DuplicatePair;
import org.hallwright.domain.roster.duplicate.DuplicateSearch;
import org.hallwright.domain.roster.duplicate.ExhibitorJoin;
import org.hallwright.domain.roster.duplicate.JoinedField;
import org.hallwright.domain.roster.duplicate.JoinedField.Side;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;

/// Exhibitors that are in the roster twice: found, made one, or said to be different companies.
public final class DuplicateService {
    private final OpenExhibition open;

    public DuplicateService(OpenExhibition open) {
        this.open = open;
    }

    /// Pairs that may be one company, the surest first.
    public List<DuplicatePair> find(Progress progress) {
        return DuplicateSearch.pairs(open.state(), progress);
    }

    /// Makes one exhibitor of two in one change: requests, assignments, contacts, points, exhibits and notes of both
    /// are kept, and whatever named the one that goes names the other.
    ///
    /// @param choices for fields that both have; the others are taken as usual
    /// @throws WrongRequest if one of them is gone, or both are the same
    public void merge(Id<Exhibitor> keep, Id<Exhibitor> lose, Map<JoinedField, Side> choices) {
        if (keep.equals(lose)) {
            throw new WrongRequest("duplicates.same");
        }
        open.edit(state -> {
            var left = state.find(keep).orElseThrow(() -> new WrongRequest("duplicates.gone"));
            var right = state.find(lose).orElseThrow(() -> new WrongRequest("duplicates.gone"));
            return new ExhibitorJoin(left, right, choices).change(state);
        });
    }

    /// Remembers that two are different companies, so that they are not offered again.
    ///
    /// @throws WrongRequest if one of them is gone
    public void sayDistinct(Id<Exhibitor> one, Id<Exhibitor> other) {
        open.edit(state -> {
            var first = state.find(one).orElseThrow(() -> new WrongRequest("duplicates.gone"));
            var second = state.find(other).orElseThrow(() -> new WrongRequest("duplicates.gone"));
            var known = first.distinct();
            if (known.contains(other)) {
                return new ChangeBuilder(state).build(Label.of("change.say-distinct", first.name(), second.name()));
            }
            var more = Stream.concat(known.stream(), Stream.of(other)).toList();
            return new ChangeBuilder(state)
                    .put(first.edit().distinct(more).build())
                    .build(Label.of("change.say-distinct", first.name(), second.name()));
        });
    }
}
