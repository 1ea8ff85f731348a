package org.hallwright.domain.exhibition;

import java.util.Collection;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.value.Id;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// All the exhibitions of one store at one moment, each a document of its own.
///
/// The document [Exhibition#PORTFOLIO] is no exhibition: it holds what belongs to all of them, such as a year's
/// targets.
public record Portfolio(PMap<Id<Exhibition>, ExhibitionState> documents) {
    public static final Portfolio EMPTY = new Portfolio(HashTreePMap.empty());

    public ExhibitionState state(Id<Exhibition> document) {
        return documents.getOrDefault(document, ExhibitionState.EMPTY);
    }

    /// The portfolio after a change to one document; a document without entries is no longer there.
    ///
    /// @throws org.hallwright.domain.change.ChangeConflict if an entry is not what the change says it was before
    public Portfolio apply(Id<Exhibition> document, Change change) {
        var after = state(document).apply(change);
        return new Portfolio(after.size() == 0 ? documents.minus(document) : documents.plus(document, after));
    }

    /// The portfolio of that document alone.
    public Portfolio only(Id<Exhibition> document) {
        return new Portfolio(HashTreePMap.singleton(document, state(document)));
    }

    /// The records of the exhibitions themselves, in no order.
    public Collection<Exhibition> exhibitions() {
        return documents.values().stream()
                .flatMap(state -> state.all(Exhibition.class).stream())
                .toList();
    }
}
