package org.hallwright.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.check.LiveCheck;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.service.Committed;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.plan.PlanService;
import org.hallwright.service.sample.SampleExhibition;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.RowPattern;
import org.hallwright.ui.plan.tool.Stencil;
import org.hallwright.ui.plan.tool.select.SelectTool;

/// Edits of a hall of 10,000 booths: one booth moved until it is durable, one booth dragged with live checks, all
/// booths moved and put back by one undo.
///
/// Three times are told of moving all and of undoing it, each from the call of the verb on. *Told*: the journal has
/// been forced, the state has changed, and who follows it has been called. *Shown*, which is what the user waits for
/// and what the limit is for: the same, and the sheet that the window paints has followed; the window does that on its
/// own thread. *Followed*: told, and the database has all of it too, so that the next edit can begin; nobody waits for
/// that to see anything. Times of one booth are CPU of the thread that does it all, those of all booths are wall time
/// and CPU, against forcing as many bytes to the disk as the journal grew by.
final class PlanEdit {
    private static final int MOVES = 100;
    private static final int EVENTS = 600;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 3;
    private static final int ALL_LIMIT_MS = 200;
    private static final int DRAG_LIMIT_MS = 16;
    private static final double STEP = 0.05;
    private static final double AISLE = 3;

    private final OpenExhibition open;
    private final LargeShow hall;
    private final Path journal;
    private PlanSheet sheet;
    private Committed last;
    private Runnable told = () -> {};
    private int moved;

    private PlanEdit(OpenExhibition open, LargeShow hall, Path journal) {
        this.open = open;
        this.hall = hall;
        this.journal = journal;
        sheet = PlanSheet.of(open.state(), hall.hall(), Name::enFirst);
        open.listen(done -> {
            told.run();
            last = done;
        });
    }

    static Map<String, Object> run(Clock clock) {
        var hall = LargeShow.build();
        try (var store = new BenchStore(clock, new SampleExhibition(hall.exhibition(), hall.entries()));
                var workspace = store.open()) {
            var open = workspace.open(store.exhibition());
            var bench = new PlanEdit(open, hall, store.files().getFirst());
            return bench.figures(store.folder().resolve("forced"));
        }
    }

    /// Follows the last change on the sheet, as the screen's thread does after the edit.
    private void show() {
        sheet = sheet.after(last.after(), last.applied().touched());
    }

    private Map<String, Object> figures(Path scratch) {
        var one = one();
        var events = events();
        var bytes = bytesOfMovingAll();
        var all = all();
        var forced = DurableEdit.forced(scratch, bytes, ROUNDS * 2);
        var undo = Timing.median(all.undo().told().wall());
        var figures =
                Timing.against(undo, "forcing the journal's bytes to the disk", Timing.median(forced));
        all.undo().put(figures, "undo_all");
        all.move().put(figures, "move_all");
        figures.put("all_limit_ms", ALL_LIMIT_MS);
        figures.put("all_bytes", bytes);
        figures.put("move_one_cpu_ms", Timing.rounded(Timing.median(one.edit().cpu())));
        figures.put("move_one_p95_cpu_ms", Timing.rounded(Timing.percentile(one.edit().cpu(), 95)));
        figures.put("sheet_one_cpu_ms", Timing.rounded(Timing.median(one.sheet().cpu())));
        figures.put("drag_event_cpu_ms", Timing.rounded(Timing.median(events)));
        figures.put("drag_event_p95_cpu_ms", Timing.rounded(Timing.percentile(events, 95)));
        figures.put("drag_limit_ms", DRAG_LIMIT_MS);
        figures.put("booths", hall.booths().size());
        return figures;
    }

    private int bytesOfMovingAll() {
        var before = journal.toFile().length();
        move(hall.booths(), STEP);
        var bytes = journal.toFile().length() - before;
        open.undo();
        return Math.toIntExact(bytes);
    }

    private record One(Timing.Both edit, Timing.Both sheet) {}

    /// One booth after the other, there and back.
    private One one() {
        var one = new One(new Timing.Both(MOVES), new Timing.Both(MOVES));
        for (var round = -MOVES / 4; round < MOVES; round++) {
            one.edit.take(round, this::moveOne);
            one.sheet.take(round, this::show);
        }
        return one;
    }

    private void moveOne() {
        var at = moved++;
        move(List.of(hall.booths().get(at * 37 % hall.booths().size())), at % 2 == 0 ? STEP : -STEP);
    }

    /// A booth in the middle of the hall dragged along, an event each few centimetres, as the tool of the window does it:
    /// snapping, distances, ghosts, and what the rules find on the way.
    private double[] events() {
        var live = Optional.of(LiveCheck.of(open.state(), RulePacks.CHINA).surveyed());
        var floor = new Floor(
                sheet, Set.of(), element -> true, RowPattern.USUAL, Stencil.USUAL, AISLE, true, () -> live);
        var tool = new SelectTool(() -> floor);
        var booth = open.state().get(hall.booths().get(hall.booths().size() / 2));
        var x = booth.bounds().centreX();
        var y = booth.bounds().centreY();
        tool.press(Pointer.at(x, y));
        var next = new AtomicInteger();
        var times = Timing.cpuRounds(EVENTS / 2, EVENTS, () -> {
            var dx = next.incrementAndGet() * STEP;
            var dy = Math.sin(dx);
            tool.drag(Pointer.at(x + dx, y + dy));
        });
        tool.cancel();
        return times;
    }

    private record Times(Timing.Both told, Timing.Both sheet, Timing.Both followed) {
        Times() {
            this(new Timing.Both(ROUNDS), new Timing.Both(ROUNDS), new Timing.Both(ROUNDS));
        }

        void put(Map<String, Object> figures, String name) {
            var shown = new double[ROUNDS];
            Arrays.setAll(shown, round -> told.cpu()[round] + sheet.cpu()[round]);
            Arrays.sort(shown);
            figures.put(name + "_told_ms", Timing.rounded(Timing.median(told.wall())));
            figures.put(name + "_told_cpu_ms", Timing.rounded(Timing.median(told.cpu())));
            figures.put(name + "_shown_cpu_ms", Timing.rounded(Timing.median(shown)));
            figures.put(name + "_shown_p95_cpu_ms", Timing.rounded(Timing.percentile(shown, 95)));
            figures.put(name + "_told_p95_ms", Timing.rounded(Timing.percentile(told.wall(), 95)));
            figures.put(name + "_followed_cpu_ms", Timing.rounded(Timing.median(followed.cpu())));
        }
    }

    private record All(Times move, Times undo) {}

    private All all() {
        var all = new All(new Times(), new Times());
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            take(all.move, round, () -> move(hall.booths(), STEP));
            take(all.undo, round, open::undo);
        }
        return all;
    }

    private void take(Times times, int round, Runnable edit) {
        told = times.told.begin(round);
        times.followed.take(round, edit);
        times.sheet.take(round, this::show);
    }

    private void move(List<Id<Booth>> booths, double by) {
        new PlanService(open).elements().move(booths, by, 0);
    }
}
