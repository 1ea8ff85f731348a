package org.hallwright.service.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.sample.SampleExhibition;
import org.hallwright.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreServicesTest {
    private static final Instant MORNING = Instant.parse("2026-05-29T08:00:00Z");

    @TempDir
    Path folder;

    private Workspaces workspaces;
    private Workspace workspace;

    @BeforeEach
    void beginStore() {
        workspaces = new Workspaces(Clock.fixed(MORNING, ZoneOffset.UTC), "tester", folder.resolve("home"));
        workspace = workspaces.openOrBegin(store());
    }

    @AfterEach
    void closeStore() {
        workspace.close();
    }

    @Test
    void aStoreThatIsNotThereIsOnlyBegunOnRequest() {
        var other = folder.resolve("other");
        assertThatThrownBy(() -> workspaces.open(other)).isInstanceOf(StoreException.class);
        workspaces.openOrBegin(other).close();
        workspaces.open(other).close();
    }

    @Test
    void aFreshStoreWasOpenedWithoutRepairs() {
        assertThat(new BackupService(workspace).recovery()).isEmpty();
        assertThat(new BackupService(workspace).verify().ok()).isTrue();
    }

    @Test
    void aRepairIsToldWithTheLastEditThatIsThere() throws IOException {
        begin("A");
        workspace.close();
        Files.write(Path.of(store() + ".mv.db"), new byte[] {1, 2, 3});
        workspace = workspaces.open(store());
        assertThat(new BackupService(workspace).recovery()).isPresent().get().satisfies(label -> {
            assertThat(label.key()).startsWith("stores.rebuilt");
            assertThat(label.args()).contains("1");
        });
        assertThat(workspace.exhibitions()).hasSize(1);
    }

    @Test
    void anArchiveHoldsAllRecords() {
        add(begin("A"), "Acme");
        var backups = new BackupService(workspace);
        var archive = backups.backup(folder.resolve("a.zip"));
        assertThat(archive).isRegularFile();
        assertThat(backups.verify().records()).isEqualTo(2);
        assertThat(backups.verify().lastSequence()).isEqualTo(2);

        var copy = folder.resolve("copy");
        workspaces.restore(archive, copy);
        try (var restored = workspaces.open(copy)) {
            assertThat(restored.portfolio()).isEqualTo(workspace.portfolio());
        }
    }

    @Test
    void restoringNeedsAnArchive() {
        var copy = folder.resolve("copy");
        assertThatThrownBy(() -> workspaces.restore(folder.resolve("none.zip"), copy))
                .isInstanceOf(WrongRequest.class);
    }

    @Test
    void deedsAreNewestFirstInAStoreAndInAnExhibition() {
        var a = begin("A");
        add(a, "Acme");
        begin("B");
        var history = new HistoryService(workspace);
        assertThat(history.all(10)).extracting(Deed::seq).containsExactly(3L, 2L, 1L);
        assertThat(history.all(1)).hasSize(1);
        assertThat(history.of(a, 10)).extracting(Deed::seq).containsExactly(2L, 1L);
        assertThat(history.of(a, 10).getFirst()).satisfies(deed -> {
            assertThat(deed.author()).isEqualTo("tester");
            assertThat(deed.at()).isEqualTo(MORNING);
            assertThat(deed.touched()).isEqualTo(1);
        });
    }

    @Test
    void undoStopsWhereTheExhibitionBegins() {
        var a = begin("A");
        add(a, "Acme");
        add(a, "Silk");
        var history = new HistoryService(workspace);
        assertThat(history.undo(a, 10)).extracting(Deed::kind).containsExactly(Deed.Kind.UNDO, Deed.Kind.UNDO);
        assertThat(a.state().count(Exhibitor.class)).isZero();
        assertThat(history.redo(a, 1)).extracting(Deed::kind).containsExactly(Deed.Kind.REDO);
        assertThat(a.state().count(Exhibitor.class)).isEqualTo(1);
        assertThat(history.undo(a, 0)).isEmpty();
    }

    @Test
    void samplesAreAddedOnceAndKeepWhatWasDoneToThem() {
        var samples = List.of(sample("S1"), sample("S2"));
        var service = new SampleService(workspace);
        assertThat(service.fill(samples, Progress.unwatched())).isEqualTo(2);
        add(workspace.open("S1"), "Acme");
        assertThat(service.fill(samples, Progress.unwatched())).isZero();
        assertThat(workspace.open("S1").state().count(Exhibitor.class)).isEqualTo(1);
    }

    @Test
    void aSampleNeverTakesTheCodeOfTheUsersOwn() {
        begin("S2");
        assertThatThrownBy(() ->
                        new SampleService(workspace).fill(List.of(sample("S1"), sample("S2")), Progress.unwatched()))
                .isInstanceOf(WrongRequest.class);
        assertThat(workspace.find("S1")).isEmpty();
    }

    private Path store() {
        return folder.resolve("store");
    }

    private OpenExhibition begin(String code) {
        return workspace.create(exhibition(code));
    }

    private static Exhibition exhibition(String code) {
        return Exhibition.titled(code, Name.of(code, ""), null, null);
    }

    private static SampleExhibition sample(String code) {
        var exhibition = exhibition(code);
        return new SampleExhibition(exhibition.id(), List.of(exhibition));
    }

    private static void add(OpenExhibition open, String name) {
        var exhibitor = Exhibitor.named(Id.fresh(), Name.of(name, ""));
        open.edit(state -> Change.of(Label.of("change.create"), Edit.create(exhibitor)));
    }
}
