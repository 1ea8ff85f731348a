package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.store.Stores.E3;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stores of the size of a large exhibition; how long they take is the benchmarks' matter.
class StoreSizeTest {
    @TempDir
    private Path folder;

    private static ArrayList<Entry> bigExhibition() {
        var entries = new ArrayList<Entry>(Stores.booths(4000));
        entries.addAll(exhibitors(1001));
        entries.add(Stores.exhibition());
        return entries;
    }

    private static ArrayList<Exhibitor> exhibitors(int count) {
        var all = new ArrayList<Exhibitor>();
        IntStream.range(0, count)
                .mapToObj(n ->
                        Exhibitor.named(new Id<>("exhibitor-" + n), Name.of("Changbai Trading " + n, "长白贸易有限公司" + n)))
                .forEach(all::add);
        return all;
    }

    @Test
    void aLargeExhibitionIsBuiltAnewFromItsJournalWithEveryEdit() throws Exception {
        var stores = new Stores(folder);
        var id = new Id<Booth>("booth-7");
        Portfolio before;
        try (var store = stores.open()) {
            Stores.create(store, E3, bigExhibition());
            IntStream.range(0, 50).forEach(n -> Stores.move(store, id));
            before = store.portfolio();
        }
        Files.delete(stores.path().database());
        try (var store = stores.open()) {
            assertThat(store.portfolio()).isEqualTo(before);
            assertThat(store.portfolio().state(E3).size()).isEqualTo(5_002);
            assertThat(store.log()).hasSize(51);
        }
    }

    @Test
    void tenThousandExhibitorsAreOneEdit() {
        var stores = new Stores(folder);
        try (var store = stores.open()) {
            Stores.create(store, E3, exhibitors(10_000));
        }
        try (var store = stores.open()) {
            assertThat(store.portfolio().state(E3).count(Exhibitor.class)).isEqualTo(10_000);
            assertThat(store.log()).hasSize(1);
        }
    }
}
