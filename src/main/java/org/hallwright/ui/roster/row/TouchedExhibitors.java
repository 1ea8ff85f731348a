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
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.category.CategoryTree;
import org.hallwright.domain.value.Id;
import org.hallwright.service.Committed;

/// Which exhibitors a change is about: their own records, their assignments, the numbers of their booths, the
/// codes of their halls, the names of their categories and of those above, and of whom and what they name themselves.
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
        var named = new HashSet<Id<?>>(ids);
        ends(Booth.class).forEach(booth -> named.add(booth.id()));
        ends(ThemedArea.class).forEach(area -> named.add(area.id()));
        if (!named.isEmpty()) {
            change.after().all(Exhibitor.class).stream()
                    .filter(e -> names(e, named))
                    .forEach(e -> ids.add(e.id()));
        }
        return ids;
    }

    /// Whether its line names one of those: as host, or in what it wishes.
    private static boolean names(Exhibitor e, Set<Id<?>> named) {
        var wish = e.request();
        return e.host() != null && named.contains(e.host())
                || wish.themedArea() != null && named.contains(wish.themedArea())
                || wish.near().stream().anyMatch(named::contains)
                || wish.away().stream().anyMatch(named::contains)
                || wish.booths().stream().anyMatch(named::contains);
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
