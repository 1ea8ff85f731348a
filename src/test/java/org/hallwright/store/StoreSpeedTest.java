package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.store.Stores.E3;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Bounds on the CPU time of the calling thread, which a busy machine does not stretch; wide, for they guard
/// against another order of magnitude only.
class StoreSpeedTest {
    @TempDir
    private Path folder;

    private static double cpuSeconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

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
    void aLargeExhibitionOpensAndIsEditedWithoutAWait(TestReporter reporter) throws Exception {
        var stores = new Stores(folder);
        try (var store = stores.open()) {
            Stores.create(store, E3, bigExhibition());
            var id = new Id<Booth>("booth-7");
            IntStream.range(0, 50).forEach(n -> Stores.move(store, id));
            var edits = cpuSeconds(() -> IntStream.range(0, 100).forEach(n -> Stores.move(store, id)));
            reporter.publishEntry("one edit, CPU ms", String.valueOf(edits * 10));
            assertThat(edits / 100).isLessThan(0.05);
        }
        var opening = cpuSeconds(() -> stores.open().close());
        reporter.publishEntry("opening 5,000 rows, CPU s", String.valueOf(opening));
        assertThat(opening).isLessThan(3);
        Files.delete(stores.path().database());
        var rebuilding = cpuSeconds(() -> stores.open().close());
        reporter.publishEntry("building the database anew, CPU s", String.valueOf(rebuilding));
        assertThat(rebuilding).isLessThan(6);
    }

    @Test
    void tenThousandExhibitorsAreOneEditOfSeconds(TestReporter reporter) {
        try (var store = new Stores(folder).open()) {
            var exhibitors = exhibitors(10_000);
            var importing = cpuSeconds(() -> Stores.create(store, E3, exhibitors));
            reporter.publishEntry("importing 10,000 exhibitors, CPU s", String.valueOf(importing));
            assertThat(importing).isLessThan(6);
        }
    }
}
