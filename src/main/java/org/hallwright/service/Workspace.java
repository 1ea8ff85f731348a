package org.hallwright.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.value.Id;
import org.hallwright.store.Commit;
import org.hallwright.store.CommitKind;
import org.hallwright.store.Store;

/// The store at work: its exhibitions, found by code, opened once each, created.
///
/// Owns the store and closes it. What only reads answers from memory at once, on any thread; what commits blocks
/// and is not for the screen's thread.
public final class Workspace implements AutoCloseable {
    private static final Comparator<Exhibition> BY_DATE = Comparator.comparing(
                    Exhibition::from, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Exhibition::code);

    private final Store store;
    private final Map<Id<Exhibition>, OpenExhibition> open = new ConcurrentHashMap<>();

    public Workspace(Store store) {
        this.store = store;
    }

    public Store store() {
        return store;
    }

    public Portfolio portfolio() {
        return store.portfolio();
    }

    /// By date, those without one last, then by code.
    public List<Exhibition> exhibitions() {
        return portfolio().exhibitions().stream().sorted(BY_DATE).toList();
    }

    public Optional<Exhibition> find(String code) {
        return portfolio().exhibitions().stream()
                .filter(e -> e.code().equalsIgnoreCase(code.strip()))
                .findAny();
    }

    /// The one [OpenExhibition] of that exhibition.
    public OpenExhibition open(Id<Exhibition> id) {
        return open.computeIfAbsent(id, key -> new OpenExhibition(store, key));
    }

    /// @throws WrongRequest if there is no exhibition with that code
    public OpenExhibition open(String code) {
        return open(find(code)
                .orElseThrow(() -> new WrongRequest("service.no-exhibition", code))
                .id());
    }

    /// Adds an exhibition with nothing in it.
    ///
    /// @throws WrongRequest if the code is empty or taken
    public OpenExhibition create(Exhibition exhibition) {
        if (exhibition.code().isBlank()) {
            throw new WrongRequest("service.code-missing");
        }
        find(exhibition.code()).ifPresent(e -> {
            throw new WrongRequest("service.code-taken", e.code());
        });
        add(exhibition.id(), List.of(exhibition), Label.of("change.create"));
        return open(exhibition.id());
    }

    /// Adds a whole document in one change: an exhibition with all it holds, or the portfolio's own entries.
    public void add(Id<Exhibition> document, Collection<? extends Entry> entries, Label label) {
        var edits = entries.stream().map(Edit::create).toList();
        store.commit(new Commit(document, new Change(label, edits), CommitKind.EDIT, 0));
    }

    @Override
    public void close() {
        store.close();
    }
}
