package org.hallwright.bench;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.hallwright.cli.kit.Benchmark;
import org.hallwright.service.Workspace;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.shell.Window;

/// All benchmarks of the program by name.
public final class Benchmarks {
    private Benchmarks() {}

    /// @param windows makes the program's window over a store
    public static List<Benchmark> all(Clock clock, BiFunction<Workspace, TaskRunner, Window> windows) {
        return List.of(
                new Benchmark("open-store", () -> OpenStore.run(clock)),
                new Benchmark("roster-import", () -> RosterImporting.run(clock)),
                new Benchmark("roster-duplicates", RosterDuplicates::run),
                new Benchmark("edit-durable", () -> DurableEdit.run(clock)),
                new Benchmark("edit-on-screen", () -> EditOnScreen.run(clock)),
                new Benchmark("plan-import", PlanImporting::run),
                new Benchmark("plan-frame", PlanFrame::run),
                new Benchmark("timeline-frame", TimelineFrame::run),
                new Benchmark("plan-check", PlanChecking::run),
                new Benchmark("schedule-import", ScheduleImporting::run),
                new Benchmark("schedule-check", ScheduleChecking::run),
                new Benchmark("hall-fill", HallFilling::run),
                new Benchmark("plan-sheet", SheetFollowing::run),
                new Benchmark("roster-table", () -> RosterTableShown.run(clock)),
                new Benchmark("plan-edit", () -> PlanEdit.run(clock)),
                new Benchmark("plan-holds", () -> PlanHolds.run(clock, windows)));
    }
}
