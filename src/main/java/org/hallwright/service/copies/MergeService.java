package org.hallwright.service.copies;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Fields;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.merge.Difference;
import org.hallwright.domain.merge.Merge;
import org.hallwright.domain.merge.Merged;
import org.hallwright.domain.merge.Side;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;
import org.hallwright.store.Archives;
import org.hallwright.store.LogEntry;
import org.hallwright.store.codec.StateSum;

/// Merges a copy of the open exhibition, on which another desk worked, in one change.
public final class MergeService {
    private final OpenExhibition open;

    public MergeService(OpenExhibition open) {
        this.open = open;
    }

    /// Reads a copy and finds what both desks changed; changes nothing.
    ///
    /// @throws org.hallwright.store.StoreException if the file is damaged or not ours
    /// @throws WrongRequest if it is missing, or of another exhibition
    public Comparison compare(Path file, Progress progress) {
        var copy = CopyService.read(file, open.id());
        progress.check();
        return compare(copy, open.state(), open.log(), progress);
    }

    private Comparison compare(Copy copy, ExhibitionState state, List<LogEntry> log, Progress progress) {
        var mine = new Ancestry(state, log, open::change, progress);
        var changes = new java.util.HashMap<Long, Change>();
        copy.steps().forEach(step -> changes.put(step.entry().seq(), step.change()));
        var theirs = new Ancestry(
                copy.state(),
                copy.steps().stream().map(Archives.Step::entry).toList(),
                entry -> changes.getOrDefault(entry.seq(), new Change(entry.label(), List.of())),
                progress);
        var base = Ancestry.common(mine, theirs);
        progress.check();
        return new Comparison(
                copy,
                base.isPresent(),
                Merge.of(coded(base.orElse(ExhibitionState.EMPTY)), state, coded(copy.state())));
    }

    /// The state under this desk's code: by what code a desk calls the exhibition is its own affair.
    private ExhibitionState coded(ExhibitionState other) {
        return other.find(open.id())
                .map(theirs -> other.apply(Change.of(
                        Label.of(Ancestry.MERGED),
                        new Edit(
                                theirs,
                                Fields.with(
                                        theirs, Map.of("code", open.exhibition().code()))))))
                .orElse(other);
    }

    /// Puts a copy over this desk's exhibition, as the exhibition is at that moment.
    ///
    /// @param choices one for each difference that there is then
    /// @return what it came to; without edits where nothing was to be done
    /// @throws WrongRequest if a difference is without a choice; nothing has changed then
    public Merged merge(Copy copy, Map<Difference.Key, Side> choices, Progress progress) {
        var result = new Merged[] {new Merged(List.of(), List.of(), List.of())};
        open.importing(state -> {
            var merge = compare(copy, state, open.log(), progress).merge();
            var open = merge.differences().stream()
                    .filter(d -> !choices.containsKey(d.key()))
                    .count();
            if (open > 0) {
                throw new WrongRequest("copies.unresolved", open);
            }
            result[0] = merge.with(choices);
            var label = Label.of(
                    Ancestry.MERGED, copy.author(), StateSum.of(copy.state()).text());
            progress.commit(Label.of("work.saving"));
            return new Change(label, result[0].edits());
        });
        return result[0];
    }
}
