package org.hallwright.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.sheet.PlanSheet;

/// What is drawn of a hall of 10,000 booths, made anew from the state, and carried along after one booth was moved
/// and after all were: CPU time, against making it anew.
final class SheetFollowing {
    private static final int BOOTHS = 10_000;
    private static final int ROUNDS = 300;

    private SheetFollowing() {}

    static Map<String, Object> run() {
        var hall = BigHall.of(BOOTHS);
        var state = ExhibitionState.of(hall.entries());
        var sheet = PlanSheet.of(state, hall.hall(), Name::enFirst);
        var anew = Timing.cpuRounds(ROUNDS / 6, () -> PlanSheet.of(state, hall.hall(), Name::enFirst));
        var oneByOne = new ArrayList<Step>();
        for (var i = 0; i < ROUNDS; i++) {
            oneByOne.add(moved(state, List.of(hall.booths().get(i * 97 % BOOTHS))));
        }
        var all = moved(state, hall.booths());
        var next = new AtomicInteger();
        var one = Timing.cpuRounds(ROUNDS - 1, () -> follow(sheet, oneByOne.get(next.getAndIncrement())));
        var whole = Timing.cpuRounds(ROUNDS / 6, () -> follow(sheet, all));
        var figures = new LinkedHashMap<String, Object>();
        figures.put("baseline", "the sheet of 10,000 booths made anew");
        figures.put("baseline_ms", Timing.rounded(Timing.median(anew)));
        figures.put("one_moved", figures(one, anew, 1));
        figures.put("all_moved", figures(whole, anew, 60));
        return figures;
    }

    private record Step(ExhibitionState after, Set<Id<? extends Entry>> touched) {}

    private static Step moved(ExhibitionState state, List<? extends Id<org.hallwright.domain.plan.Booth>> booths) {
        var edits = booths.stream()
                .map(id -> new Edit(state.get(id), state.get(id).movedBy(0.5, 0)))
                .toList();
        var change = new Change(Label.of("change.move"), edits);
        return new Step(state.apply(change), change.touched());
    }

    private static void follow(PlanSheet sheet, Step step) {
        sheet.after(step.after(), step.touched());
    }

    private static Map<String, Object> figures(double[] times, double[] anew, int limit) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("median_ms", Timing.rounded(Timing.median(times)));
        figures.put("p95_ms", Timing.rounded(Timing.percentile(times, 95)));
        figures.put("ratio", Timing.rounded(Timing.median(times) / Timing.median(anew)));
        figures.put("limit_ms", limit);
        return figures;
    }
}
