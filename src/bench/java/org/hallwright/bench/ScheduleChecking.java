package org.hallwright.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.schedule.check.FreeSlots;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.value.Id;

/// Checking a programme for all rules from scratch, and again while one activity is dragged; and looking for a free
/// slot.
///
/// The baseline is comparing the times of each pair of the 872 once, which no check can do without a sweep.
final class ScheduleChecking {
    private static final int USUAL = 872;
    private static final int MANY = 10_000;
    private static final int ROUNDS = 15;
    private static final int DRAGS = 200;

    private ScheduleChecking() {}

    static Map<String, Object> run() {
        var usual = LargeProgramme.of(USUAL);
        var many = LargeProgramme.of(MANY);
        var found = new int[2];
        var first = Timing.cpuRounds(5, ROUNDS, () -> found[0] = anew(usual));
        var baseline = Timing.cpuRounds(5, ROUNDS, () -> pairs(usual));
        var large = Timing.cpuRounds(1, 7, () -> found[1] = anew(many));
        var figures = new LinkedHashMap<String, Object>(Timing.against(
                Timing.median(first), "each pair of times compared", Timing.median(baseline)));
        figures.put("p95_ms", Timing.rounded(Timing.percentile(first, 95)));
        figures.put("limit_ms", 100);
        figures.put("counted", "CPU of the thread");
        figures.put("problems", found[0]);
        figures.put("many_median_ms", Timing.rounded(Timing.median(large)));
        figures.put("many_limit_ms", 1000);
        figures.put("many_problems", found[1]);
        figures.putAll(drags("drag", usual));
        figures.putAll(drags("many_drag", many));
        var check = ScheduleCheck.of(usual);
        check.problems();
        var slots = Timing.cpuRounds(3, ROUNDS, () -> FreeSlots.of(usual, new Id<>("a7"), 6));
        figures.put("free_slots_ms", Timing.rounded(Timing.median(slots)));
        return figures;
    }

    /// A state that nobody has asked yet.
    private static int anew(ExhibitionState state) {
        return ScheduleCheck.problems(ExhibitionState.of(state.entries())).size();
    }

    private static int pairs(ExhibitionState state) {
        var activities = List.copyOf(state.all(Activity.class));
        var overlapping = 0;
        for (var one : activities) {
            for (var other : activities) {
                overlapping += one.when().overlaps(other.when()) ? 1 : 0;
            }
        }
        return overlapping;
    }

    private static Map<String, Object> drags(String name, ExhibitionState state) {
        var check = ScheduleCheck.of(state);
        check.problems();
        var step = new int[1];
        var times = Timing.cpuRounds(50, DRAGS, () -> {
            var number = step[0]++;
            var when = When.of(LargeProgramme.morning().plusMinutes(5L * number), Duration.ofMinutes(60));
            check.ifPlaced(List.of(
                    new Placement(new Id<>("a7"), when, List.of(LargeProgramme.room(number % LargeProgramme.ROOMS)))));
        });
        return Map.of(
                name + "_median_ms", Timing.rounded(Timing.median(times)),
                name + "_p95_ms", Timing.rounded(Timing.percentile(times, 95)),
                name + "_limit_ms", 16);
    }
}
