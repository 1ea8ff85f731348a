package org.hallwright.ui.roster.row;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.category.CategoryTree;
import org.hallwright.domain.value.Id;
import org.hallwright.service.Committed;

/// Which exhibitors a change is about: their own records, their assignments, the numbers of their booths, the
/// codes of their halls, the names of their categories and of those above, and those of their hosts.
record TouchedExhibitors(Committed change) {
    Set<Id<Exhibitor>> ids() {
        var ids = new HashSet<Id<Exhibitor>>();
        change.applied().edits().stream().flatMap(TouchedExhibitors::ends).forEach(entry -> {
            switch (entry) {
                case Exhibitor e -> ids.add(e.id());
                case Assignment a -> ids.add(a.exhibitor());
                default -> {}
            }
        });
        if (change.applied().touches(Booth.class)) {
            var occupancy = Occupancy.of(change.after());
            ends(Booth.class).forEach(b -> occupancy.on(b.id()).ifPresent(a -> ids.add(a.exhibitor())));
        }
        if (change.applied().touches(Hall.class)) {
            var occupancy = Occupancy.of(change.after());
            var halls = ends(Hall.class).map(Hall::id).toList();
            change.after().all(Booth.class).stream()
                    .filter(b -> halls.contains(b.hall()))
                    .forEach(b -> occupancy.on(b.id()).ifPresent(a -> ids.add(a.exhibitor())));
        }
        if (change.applied().touches(Category.class)) {
            var tree = CategoryTree.of(change.after());
            var codes = new HashSet<String>();
            ends(Category.class).forEach(category -> {
                codes.add(category.code());
                codes.addAll(tree.codes(category));
            });
            change.after().all(Exhibitor.class).stream()
                    .filter(e -> e.categories().stream().anyMatch(codes::contains))
                    .forEach(e -> ids.add(e.id()));
        }
        if (!ids.isEmpty()) {
            var hosts = Set.copyOf(ids);
            change.after().all(Exhibitor.class).stream()
                    .filter(e -> e.host() != null && hosts.contains(e.host()))
                    .forEach(e -> ids.add(e.id()));
        }
        return ids;
    }

    private <T extends Entry> Stream<T> ends(Class<T> kind) {
        return change.applied().edits().stream()
                .flatMap(TouchedExhibitors::ends)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Stream<Entry> ends(Edit edit) {
        return Stream.concat(Stream.ofNullable(edit.before()), Stream.ofNullable(edit.after()));
    }
}
