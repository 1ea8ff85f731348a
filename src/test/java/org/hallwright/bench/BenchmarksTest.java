package org.hallwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.hallwright.cli.kit.Benchmark;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.junit.jupiter.api.Test;

class BenchmarksTest {
    @Test
    void theNamesAreThoseThatPeopleScript() {
        assertThat(Benchmarks.all(Clock.systemUTC(), (workspace, runner) -> null))
                .extracting(Benchmark::name)
                .containsExactly(
                        "open-store",
                        "roster-import",
                        "roster-duplicates",
                        "edit-durable",
                        "edit-on-screen",
                        "plan-import",
                        "plan-frame",
                        "timeline-frame",
                        "plan-check",
                        "schedule-import",
                        "schedule-check",
                        "hall-fill",
                        "plan-sheet",
                        "roster-table",
                        "plan-edit",
                        "plan-holds");
    }

    @Test
    void aColdImportIsMeasuredAsTheLauncherStartsIt() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/packaging/brief.options")))
                .filteredOn(line -> !line.startsWith("#"))
                .isEqualTo(RosterImporting.BRIEF);
    }

    @Test
    void anEditIsMeasuredAgainstForcingToTheDisk() {
        var figures = DurableEdit.run(Clock.systemUTC());
        assertThat((double) figures.get("median_ms")).isPositive();
        assertThat((double) figures.get("ratio")).isPositive();
        assertThat(figures.get("edits")).isEqualTo(200);
    }

    @Test
    void theLargeShowIsLetForTheMostPart() {
        var show = LargeShow.build();
        var state = ExhibitionState.of(show.entries());

        assertThat(show.booths()).hasSize(10_000);
        assertThat(state.count(Booth.class)).isEqualTo(10_000);
        assertThat(state.count(Assignment.class)).isEqualTo(6_000);
        assertThat(state.all(Booth.class))
                .allMatch(booth -> state.find(booth.area()).isPresent());
    }

    @Test
    void theStoreOfABenchmarkIsGoneAfterwards() {
        var store = new BenchStore(Clock.systemUTC());
        try (var workspace = store.open()) {
            assertThat(workspace.exhibitions()).extracting(e -> e.code()).contains("E3", BenchStore.EMPTY);
            assertThat(store.files()).allMatch(Files::exists);
        }
        store.close();
        assertThat(store.folder()).doesNotExist();
    }

    @Test
    void roundsThatWarmUpAreNotCounted() {
        var calls = new AtomicInteger();
        assertThat(Timing.rounds(3, 5, calls::incrementAndGet)).hasSize(5).isSorted();
        assertThat(calls).hasValue(8);
        assertThat(Timing.cpuRounds(2, calls::incrementAndGet)).hasSize(2);
    }

    @Test
    void aRatioIsTakenAgainstTheNamedBaseline() {
        assertThat(Timing.against(6, "nothing", 2)).containsEntry("ratio", 3.0).containsEntry("baseline", "nothing");
        assertThat(Timing.against(6, "nothing", 0).get("ratio")).isEqualTo(0.0);
        assertThat(Timing.percentile(new double[] {1, 2, 3, 4}, 95)).isEqualTo(4);
        assertThat(Timing.median(new double[] {1, 2, 3})).isEqualTo(2);
    }
}
