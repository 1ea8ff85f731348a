package org.hallwright.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executor;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.service.FilledStore;
import org.hallwright.service.Workspace;
import org.hallwright.service.stores.SampleService;
import org.hallwright.store.Store;
import org.hallwright.store.StoreOptions;
import org.hallwright.store.StorePath;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;

/// A window over a real store in a folder of the test, with the clock standing still and everything done at once.
final class WindowFixture {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2021-09-01T02:00:00Z"), ZoneOffset.UTC);

    private WindowFixture() {}

    /// To be made for each window, as what it remembers goes on in the next.
    static Composition composition() {
        return new Composition(CLOCK, Path.of("target", "papers"), path -> {});
    }

    static Workspace workspace(Path folder) {
        var options = new StoreOptions(CLOCK, "Wang Min", true, folder.resolve("home"));
        return new Workspace(Store.open(StorePath.of(folder.resolve("exhibitions")), options));
    }

    /// A store of its own with nothing in it: begun once, because that takes longer than to open one.
    static Workspace empty(Path folder) {
        Filled.EMPTY.copyTo(folder);
        return workspace(folder);
    }

    /// The sample portfolio in a store of its own.
    static Workspace sample(Path folder) {
        Filled.SAMPLE.copyTo(folder);
        return workspace(folder);
    }

    private static final class Filled {
        static final FilledStore EMPTY =
                new FilledStore(folder -> workspace(folder).close());
        static final FilledStore SAMPLE = new FilledStore(folder -> {
            try (var workspace = workspace(folder)) {
                new SampleService(workspace).fill();
            }
        });
    }

    static Id<Exhibition> exhibition(Workspace workspace, String code) {
        return workspace.find(code).orElseThrow().id();
    }

    /// To be called on the screen's thread.
    static Window window(Workspace workspace, Look look) {
        return window(workspace, look, TaskRunner.inline());
    }

    /// One whose views are made, and whose long work is done, when the test says so.
    static Window window(Workspace workspace, Look look, Executor work) {
        return window(workspace, look, TaskRunner.inlineBut(work));
    }

    private static Window window(Workspace workspace, Look look, TaskRunner runner) {
        var composition = composition();
        return new Window(workspace, runner, look, composition.places(), composition::views);
    }
}
