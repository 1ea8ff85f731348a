package org.hallwright.service.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.duplicate.ExhibitorJoin;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenExhibition;
import org.hallwright.store.LogEntry;
import org.jspecify.annotations.Nullable;

/// What was done to an exhibitor and to those that became one with it. Reads the store.
public final class PastService {
    private final OpenExhibition open;

    public PastService(OpenExhibition open) {
        this.open = open;
    }

    /// One change that touched it.
    ///
    /// @param own what became of the exhibitor itself; null where only its booths or others changed
    public record Deed(LogEntry entry, @Nullable Edit own) {}

    /// The latest first.
    ///
    /// @param mostRead how many changes it looks through
    /// @param mostTold how many it is content with
    public List<Deed> of(Id<Exhibitor> id, int mostRead, int mostTold) {
        var ids = new HashSet<Id<?>>(Set.of(id));
        var past = new ArrayList<Deed>();
        for (var entry : open.log().reversed().stream().limit(mostRead).toList()) {
            var change = open.change(entry);
            if (change.edits().stream().anyMatch(edit -> isAbout(edit, ids))) {
                past.add(new Deed(entry, own(change, id, ids)));
                // From here back only: the merge itself is told of the one that stayed.
                ExhibitorJoin.absorbed(entry.label(), ids).ifPresent(ids::add);
            }
            if (past.size() == mostTold) {
                break;
            }
        }
        return List.copyOf(past);
    }

    private static boolean isAbout(Edit edit, Set<Id<?>> ids) {
        return ids.contains(edit.id()) || stands(edit.before(), ids) || stands(edit.after(), ids);
    }

    private static boolean stands(@Nullable Entry entry, Set<Id<?>> ids) {
        return entry instanceof Assignment assignment && ids.contains(assignment.exhibitor());
    }

    private static @Nullable Edit own(Change change, Id<Exhibitor> id, Set<Id<?>> ids) {
        var all =
                change.edits().stream().filter(edit -> ids.contains(edit.id())).toList();
        return all.stream()
                .filter(edit -> edit.id().equals(id))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }
}
