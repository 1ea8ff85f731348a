package org.hallwright.drawing.plan.sheet;

import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// The marks of booths by id, on pages of which a change copies only those that it writes to.
///
/// Immutable once handed out by [Draft#done()].
final class Pages {
    static final Pages EMPTY = new Pages(empty(), 0);
    private static final int COUNT = 256;

    private final Map<Id<?>, BoothMark>[] pages;
    private final int size;

    private Pages(Map<Id<?>, BoothMark>[] pages, int size) {
        this.pages = pages;
        this.size = size;
    }

    @SuppressWarnings("unchecked")
    private static Map<Id<?>, BoothMark>[] empty() {
        var pages = (Map<Id<?>, BoothMark>[]) new Map<?, ?>[COUNT];
        Arrays.fill(pages, Map.of());
        return pages;
    }

    private static int pageOf(Id<?> id) {
        var hash = id.hashCode() * 0x9E3779B9;
        return hash >>> 24;
    }

    @Nullable
    BoothMark find(Id<?> id) {
        return pages[pageOf(id)].get(id);
    }

    int size() {
        return size;
    }

    Collection<BoothMark> all() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<BoothMark> iterator() {
                return Stream.of(pages).flatMap(page -> page.values().stream()).iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /// Pages in the making, with those of earlier ones until they are written to.
    static final class Draft {
        private final Map<Id<?>, BoothMark>[] pages;
        private final boolean[] own = new boolean[COUNT];
        private int size;

        Draft(Pages earlier) {
            pages = earlier.pages.clone();
            size = earlier.size;
        }

        void put(BoothMark mark) {
            size += page(mark.booth().id()).put(mark.booth().id(), mark) == null ? 1 : 0;
        }

        void remove(Id<?> id) {
            size -= page(id).remove(id) == null ? 0 : 1;
        }

        private Map<Id<?>, BoothMark> page(Id<?> id) {
            var at = pageOf(id);
            if (!own[at]) {
                own[at] = true;
                pages[at] = new HashMap<>(pages[at]);
            }
            return pages[at];
        }

        Pages done() {
            return new Pages(pages.clone(), size);
        }
    }
}
