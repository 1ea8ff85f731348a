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
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.YearTarget;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.value.Name;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.OpenHall;
import org.hallwright.service.Workspace;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.sample.SampleExhibition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreKeepingTest {
    @TempDir
    Path folder;

    private Workspaces workspaces;
    private Workspace workspace;

    @BeforeEach
    void begin() {
        var clock = Clock.fixed(Instant.parse("2024-08-20T08:00:00Z"), ZoneOffset.UTC);
        workspaces = new Workspaces(clock, "Li", folder.resolve("home"));
        workspace = workspaces.openOrBegin(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private OpenExhibition show(String code) {
        return workspace.create(Exhibition.titled(code, Name.of(code, ""), null, null));
    }

    private static void add(OpenExhibition open, String number) {
        open.edit(state ->
                new ChangeBuilder(state).put(OpenHall.booth(number, 0, 0)).build(Label.of("change.add-booth", number)));
    }

    @Test
    void aStoreThatIsNotThereIsOnlyBegunWhenAskedTo() {
        assertThatThrownBy(() -> workspaces.open(folder.resolve("elsewhere"))).isInstanceOf(Refused.class);
        assertThat(folder.resolve("elsewhere.mv.db")).doesNotExist();
    }

    @Test
    void whatWasSavedToAnArchiveComesBackWithItsHistory() {
        var show = show("E1");
        add(show, "A1");
        add(show, "A2");
        show.undo();
        var archive = new BackupService(workspace).backup(folder.resolve("saved.zip"));
        add(show, "A3");

        workspaces.restore(archive, folder.resolve("copy"));

        try (var copy = workspaces.open(folder.resolve("copy"))) {
            var back = copy.open("E1");
            assertThat(back.state().all(Booth.class)).extracting(Booth::number).containsExactly("A1");
            assertThat(back.redo()).isPresent();
            assertThat(back.state().count(Booth.class)).isEqualTo(2);
        }
        assertThat(show.state().all(Booth.class)).extracting(Booth::number).containsExactlyInAnyOrder("A1", "A3");
    }

    @Test
    void anArchiveWithoutAPathGoesToTheStoresOwnFolder() {
        show("E1");

        var archive = new BackupService(workspace).backup(null);

        assertThat(archive).isRegularFile();
        assertThat(archive.getParent().getFileName()).hasToString("store.backups");
    }

    @Test
    void whatIsNoArchiveIsNotRestored() throws IOException {
        var text = Files.writeString(folder.resolve("notes.zip"), "no archive at all");

        assertThatThrownBy(() -> workspaces.restore(folder.resolve("missing.zip"), folder.resolve("copy")))
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.key()).isEqualTo("stores.no-archive"));
        assertThatThrownBy(() -> workspaces.restore(text, folder.resolve("copy")))
                .isInstanceOf(Refused.class);
        assertThat(folder.resolve("copy.mv.db")).doesNotExist();
    }

    @Test
    void aSoundStoreIsInOrderEverywhere() {
        var show = show("E1");
        add(show, "A1");
        show.undo();
        show.redo();

        var health = new BackupService(workspace).verify();

        assertThat(health.ok()).isTrue();
        assertThat(health.records()).isEqualTo(2);
        assertThat(health.journalEntries()).isEqualTo(4);
        assertThat(health.lastSequence()).isEqualTo(4);
        assertThat(health.checked().values()).isNotEmpty().containsOnly(true);
        assertThat(new BackupService(workspace).recovery()).isEmpty();
    }

    @Test
    void aDatabaseThatIsGoneIsBuiltAgainAndTheUserIsTold() throws IOException {
        add(show("E1"), "A1");
        workspace.close();
        Files.writeString(folder.resolve("store.mv.db"), "torn to pieces");

        workspace = workspaces.open(folder.resolve("store"));

        assertThat(workspace.open("E1").state().count(Booth.class)).isOne();
        assertThat(new BackupService(workspace).recovery())
                .hasValueSatisfying(l -> assertThat(l.key()).startsWith("stores.rebuilt"));
    }

    private static SampleExhibition sample(String code) {
        var exhibition = Exhibition.titled(code, Name.of(code, ""), null, null);
        return new SampleExhibition(exhibition.id(), List.of(exhibition, OpenHall.booth("A1", 0, 0)));
    }

    @Test
    void aSampleThatIsStoppedKeepsWhatIsThereAndGoesOnLater() {
        var service = new SampleService(workspace);
        var samples = List.of(sample("S1"), sample("S2"));
        var progress = new Progress[1];
        progress[0] = new Progress(Label.of("work.sample"), step -> progress[0].cancel());

        assertThatThrownBy(() -> service.fill(samples, progress[0])).isInstanceOf(Cancelled.class);

        assertThat(workspace.exhibitions()).extracting(Exhibition::code).containsExactly("S1");
        assertThat(service.fill(samples, Progress.unwatched())).isOne();
    }

    @Test
    void samplesAreAddedOnceAndWhatWasDoneToThemStays() {
        var service = new SampleService(workspace);
        var samples = List.of(sample("S1"), sample("S2"));

        assertThat(service.fill(samples, Progress.unwatched())).isEqualTo(2);
        add(workspace.open("S1"), "A9");
        assertThat(service.fill(samples, Progress.unwatched())).isZero();

        assertThat(workspace.open("S1").state().count(Booth.class)).isEqualTo(2);
        assertThat(workspace.exhibitions()).hasSize(2);
    }

    @Test
    void onlyTheSamplesThatAreMissingAreAdded() {
        var service = new SampleService(workspace);
        var first = sample("S1");
        service.fill(List.of(first), Progress.unwatched());

        assertThat(service.fill(List.of(first, sample("S2")), Progress.unwatched()))
                .isOne();
    }

    @Test
    void theTargetsOfTheYearAreNotCountedAsAnExhibition() {
        List<Entry> targets = List.of(new YearTarget(YearTarget.idOf(2024), 2024, 270, 3_500_000));

        assertThat(new SampleService(workspace)
                        .fill(
                                List.of(sample("S1"), new SampleExhibition(Exhibition.PORTFOLIO, targets)),
                                Progress.unwatched()))
                .isOne();
        assertThat(workspace.exhibitions()).hasSize(1);
    }

    @Test
    void aCodeOfTheUsersOwnKeepsAllSamplesOut() {
        show("s2");

        assertThatThrownBy(() ->
                        new SampleService(workspace).fill(List.of(sample("S1"), sample("S2")), Progress.unwatched()))
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.key()).isEqualTo("stores.sample-code-taken"))
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.args()).containsExactly("s2"));
        assertThat(workspace.exhibitions()).hasSize(1);
    }

    @Test
    void theCreationOfASampleIsTheFloorOfItsHistory() {
        new SampleService(workspace).fill(List.of(sample("S1")), Progress.unwatched());
        var show = workspace.open("S1");
        add(show, "A9");

        assertThat(show.undo()).isPresent();
        assertThat(show.undo()).isEmpty();
        assertThat(show.state().count(Booth.class)).isOne();
    }
}
