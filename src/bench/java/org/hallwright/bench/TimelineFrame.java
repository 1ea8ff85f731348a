package org.hallwright.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.schedule.DateWords;
import org.hallwright.drawing.schedule.SchedulePainter;
import org.hallwright.drawing.schedule.ScheduleSheet;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.ui.canvas.FxSurface;
import org.hallwright.ui.canvas.Viewport;
import org.hallwright.ui.schedule.gesture.Proposal;
import org.hallwright.ui.schedule.gesture.Timetable;

/// Scrolling by day, week and month, zooming between them, and dragging an activity with all that would be wrong with
/// it, over 1,000 activities in 35 rooms, against a bare repaint of the canvas: CPU time a frame of the screen's
/// thread and of the render thread, in software rendering.
final class TimelineFrame {
    private static final int ACTIVITIES = 1_000;
    private static final int ROOMS = 35;
    private static final int LIMIT_MS = 16;
    private static final String BARE = "bare";
    private static final double DAY_HOUR = 60;
    private static final double WEEK_HOUR = 8;
    private static final double MONTH_HOUR = 1.6;
    private static final int BEFORE = 7;
    private static final int AFTER = 31;

    private TimelineFrame() {}

    static Map<String, Object> run() {
        return run(ACTIVITIES, ROOMS, Frames.Course.FULL);
    }

    static Map<String, Object> run(int activities, int rooms, Frames.Course course) {
        var programme = BigProgramme.of(activities, rooms);
        var state = ExhibitionState.of(programme.entries());
        var sheet = ScheduleSheet.over(
                state, programme.day().minusDays(BEFORE), programme.days() + BEFORE + AFTER, Name::enFirst, "");
        ScheduleCheck.problems(state);
        var canvas = Stages.canvas();
        var surface = new FxSurface(canvas.getGraphicsContext2D());
        var empty = Viewport.ofTimeline(Stages.WIDTH, Stages.HEIGHT);
        var paints = new LinkedHashMap<String, IntConsumer>();
        paints.put(BARE, frame -> surface.begin(empty));
        paints.put("day", scrolling(sheet, DAY_HOUR, surface));
        paints.put("week", scrolling(sheet, WEEK_HOUR, surface));
        paints.put("month", scrolling(sheet, MONTH_HOUR, surface));
        paints.put("zoom", zooming(sheet, surface));
        paints.put("drag", dragging(state, sheet, surface));
        var frames = Frames.ofEach(paints, course);
        var bare = frames.remove(BARE);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("baseline", "bare repaint of the canvas, in turn with the views");
        figures.put("baseline_ms", Timing.rounded(bare.median()));
        frames.forEach((name, drawn) -> figures.put(name, figures(drawn, bare)));
        figures.put("drag_check_ms", Timing.rounded(dragCheck(state)));
        Stages.hide(canvas);
        return figures;
    }

    private static SchedulePainter painter() {
        var formats = new Formats(Language.EN);
        return new SchedulePainter(
                Palette.screenLight(),
                new DateWords(formats::weekday, formats::dayOfMonth, formats::month, formats::monthName));
    }

    private static Viewport at(Timetable table, double left, double top) {
        var v = Viewport.ofTimeline(Stages.WIDTH, Stages.HEIGHT);
        return new Viewport(left, top, 1, v.widthPx(), v.heightPx(), false, 1, 1).within(table.bounds());
    }

    /// The top of the first day on which something happens.
    private static double top(Timetable table) {
        return table.yOf(table.sheet().day().plusDays(BEFORE), Stages.HEIGHT);
    }

    private static IntConsumer scrolling(ScheduleSheet sheet, double hourHeight, FxSurface surface) {
        var painter = painter();
        var table = Timetable.of(sheet, Stages.WIDTH, hourHeight);
        return frame -> painter.paint(
                table.scene(), surface.begin(at(table, frame % 40 * 10, top(table) + frame % 40 * 5)));
    }

    private static IntConsumer zooming(ScheduleSheet sheet, FxSurface surface) {
        var painter = painter();
        return frame -> {
            var share = Math.abs(frame % 40 - 20) / 20.0;
            var table = Timetable.of(sheet, Stages.WIDTH, MONTH_HOUR * Math.pow(DAY_HOUR / MONTH_HOUR, share));
            painter.paint(table.scene(), surface.begin(at(table, 0, top(table))));
        };
    }

    private static Proposal dragged(ExhibitionState state, int frame) {
        var activity = state.get(new Id<Activity>("activity-1"));
        var when = Objects.requireNonNull(activity.when());
        var room = new Id<Room>("room-" + frame % state.count(Room.class));
        return Proposal.of(
                state,
                List.of(new Placement(activity.id(), when.movedBy(Duration.ofMinutes(5L * (frame % 60))), List.of(room))));
    }

    /// Each frame asks anew what would be wrong, and draws the timeline with it.
    private static IntConsumer dragging(ExhibitionState state, ScheduleSheet sheet, FxSurface surface) {
        var painter = painter();
        var table = Timetable.of(sheet, Stages.WIDTH, DAY_HOUR);
        return frame -> {
            var proposal = dragged(state, frame);
            painter.paint(table.scene(), surface.begin(at(table, 0, top(table))));
            proposal.placements().stream()
                    .flatMap(placement -> table.boundsOf(placement).stream())
                    .forEach(bounds -> surface.fill(bounds, Palette.screenLight().accent()));
        };
    }

    /// What a drag costs without drawing: the longest but a twentieth of 200 places.
    private static double dragCheck(ExhibitionState state) {
        var times = new double[200];
        for (var i = 0; i < times.length; i++) {
            var from = System.nanoTime();
            dragged(state, i);
            times[i] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(times);
        return Timing.percentile(times, 95);
    }

    private static Map<String, Object> figures(Frames drawn, Frames bare) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("screen_ms", Timing.rounded(Timing.median(drawn.screen())));
        figures.put("screen_p95_ms", Timing.rounded(Timing.percentile(drawn.screen(), 95)));
        figures.put("render_ms", Timing.rounded(Timing.median(drawn.render())));
        figures.put("render_p95_ms", Timing.rounded(Timing.percentile(drawn.render(), 95)));
        figures.put("ratio", Math.rint(drawn.median() / Math.max(0.001, bare.median()) * 100) / 100);
        figures.put("limit_ms", LIMIT_MS);
        return figures;
    }
}
