package org.hallwright.ui.schedule;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.schedule.DateWords;
import org.hallwright.drawing.schedule.SchedulePainter;
import org.hallwright.drawing.schedule.ScheduleSheet;
import org.hallwright.ui.canvas.FxSurface;
import org.hallwright.ui.canvas.Viewport;
import org.hallwright.ui.schedule.gesture.DayOverlay;
import org.hallwright.ui.schedule.gesture.Timetable;
import org.jspecify.annotations.Nullable;

/// The timeline on the screen: one canvas with scroll bars, painted once a pulse at most.
///
/// Its background is that of the theme, which tells it whether to draw for a light or a dark screen.
public final class ScheduleCanvas extends Region {
    private static final double BAR = 12;

    private final Canvas canvas = new Canvas();
    private final FxSurface surface = new FxSurface(canvas.getGraphicsContext2D());
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private Viewport viewport = Viewport.ofTimeline(0, 0);
    private DateWords words = DateWords.NONE;
    private Palette palette = Palette.screenLight();
    private SchedulePainter painter = new SchedulePainter(palette, words);
    private @Nullable Supplier<DayOverlay> overlay;
    private Consumer<Timetable> onScrolled = table -> {};
    private double hourHeight = 72;
    private @Nullable ScheduleSheet sheet;
    private @Nullable Timetable timetable;
    private double laidWidth;
    private double laidHour;
    private @Nullable LocalDate goal;
    private boolean laying;

    public ScheduleCanvas() {
        getStyleClass().add("schedule-canvas");
        setFocusTraversable(true);
        getChildren().addAll(canvas, across, down);
        across.valueProperty().addListener((bar, before, now) -> scrollTo(now.doubleValue(), viewport.top()));
        down.valueProperty().addListener((bar, before, now) -> scrollTo(viewport.left(), now.doubleValue()));
        backgroundProperty().addListener((theme, before, now) -> readTheme());
    }

    private static ScrollBar bar(Orientation orientation) {
        var bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        return bar;
    }

    private void readTheme() {
        var fills = getBackground() == null ? null : getBackground().getFills();
        if (fills != null && !fills.isEmpty() && fills.getFirst().getFill() instanceof Color colour) {
            palette = colour.getBrightness() < 0.5 ? Palette.screenDark() : Palette.screenLight();
            painter = new SchedulePainter(palette, words);
            requestLayout();
        }
    }

    /// How dates are written, who says what lies over the timeline, and who hears where it was scrolled to.
    void prepare(DateWords dates, Supplier<DayOverlay> over, Consumer<Timetable> scrolled) {
        words = dates;
        painter = new SchedulePainter(palette, words);
        overlay = over;
        onScrolled = scrolled;
    }

    /// Whether moments have the same place in both: days are as long as something is held on them.
    private static boolean isOfOneAxis(ScheduleSheet one, ScheduleSheet other) {
        return one.day().equals(other.day())
                && one.wakeHour() == other.wakeHour()
                && one.sleepHour() == other.sleepHour();
    }

    /// Shows a programme; what was in sight stays there, also when it begins on another day or its days are longer
    /// than before.
    void show(@Nullable ScheduleSheet newSheet) {
        if (sheet != null && newSheet != null && timetable != null && !isOfOneAxis(sheet, newSheet)) {
            var minute = timetable.grid().axis().minute(viewport.top());
            var moved = Timetable.of(newSheet, laidWidth, hourHeight).grid().axis();
            var top = moved.at(minute + moved.minuteOf(sheet.day()));
            viewport = at(viewport.left(), top);
        }
        sheet = newSheet;
        timetable = null;
        requestLayout();
    }

    /// Brings a day to the top.
    void goTo(LocalDate day) {
        goal = day;
        requestLayout();
    }

    /// Makes a waking hour so high; what lies under the given place stays there.
    void hourHeight(double newHeight, double aroundX, double aroundY) {
        if (timetable != null && sheet != null && newHeight != hourHeight) {
            var before = timetable.grid();
            var minute = before.axis().minute(viewport.top() + aroundY - before.top());
            var x = Math.max(aroundX, before.timeWidth());
            var column = (viewport.left() + x - before.timeWidth()) / before.columnWidth();
            hourHeight = newHeight;
            timetable = Timetable.of(sheet, laidWidth, hourHeight);
            laidHour = hourHeight;
            var now = timetable.grid();
            var left = before.width() <= laidWidth ? 0 : column * now.columnWidth() + now.timeWidth() - x;
            viewport = scrolled(left, now.yOf(minute) - aroundY);
            onScrolled.accept(timetable);
        }
        hourHeight = newHeight;
        requestLayout();
    }

    /// The height of an hour at which so many days fill the canvas.
    double hourHeightFor(int days) {
        layout();
        if (timetable == null) {
            return hourHeight;
        }
        var grid = timetable.grid();
        var body = Math.max(100, viewport.heightPx() - grid.top() - 4);
        return body / (days * grid.axis().dayLength() / grid.axis().hour());
    }

    @Nullable
    Timetable timetable() {
        return timetable;
    }

    Viewport viewport() {
        return viewport;
    }

    /// Draws again at the next pulse.
    void repaint() {
        requestLayout();
    }

    void scrollBy(double dx, double dy) {
        scrollTo(viewport.left() + dx, viewport.top() + dy);
    }

    private void scrollTo(double left, double top) {
        var moved = scrolled(left, top);
        if (moved.left() != viewport.left() || moved.top() != viewport.top()) {
            viewport = moved;
            requestLayout();
            if (timetable != null && !laying) {
                onScrolled.accept(timetable);
            }
        }
    }

    private Viewport scrolled(double left, double top) {
        var moved = at(left, top);
        return timetable == null ? moved : moved.within(timetable.bounds());
    }

    private Viewport at(double left, double top) {
        var v = viewport;
        return new Viewport(left, top, v.scale(), v.widthPx(), v.heightPx(), v.yUp(), v.minScale(), v.maxScale());
    }

    /// Scrolls as little as needed to have something of the programme in sight, clear of header and hours.
    void reveal(Bounds place) {
        layout();
        if (timetable == null) {
            return;
        }
        var body = timetable.body(viewport.visible());
        var dx = step(place.minX() - 8, place.maxX() + 8, body.minX(), body.maxX());
        var dy = step(place.minY() - 12, place.maxY() + 12, body.minY(), body.maxY());
        scrollBy(dx, dy);
    }

    private static double step(double from, double to, double seenFrom, double seenTo) {
        return from < seenFrom || to - from > seenTo - seenFrom ? from - seenFrom : Math.max(0, to - seenTo);
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var height = getHeight();
        if (sheet == null || width <= BAR || height <= BAR) {
            timetable = null;
            canvas.setWidth(0);
            across.setVisible(false);
            down.setVisible(false);
            return;
        }
        var innerWidth = width - BAR;
        if (timetable == null || laidWidth != innerWidth || laidHour != hourHeight) {
            timetable = Timetable.of(sheet, innerWidth, hourHeight);
            laidWidth = innerWidth;
            laidHour = hourHeight;
        }
        var grid = timetable.grid();
        var wide = grid.width() > innerWidth + 0.5;
        var innerHeight = wide ? height - BAR : height;
        canvas.setWidth(innerWidth);
        canvas.setHeight(innerHeight);
        viewport = viewport.resized(innerWidth, innerHeight);
        viewport = scrolled(viewport.left(), goal == null ? viewport.top() : timetable.yOf(goal, innerHeight));
        goal = null;
        laying = true;
        place(down, viewport.top(), innerHeight, grid.height(), true);
        down.resizeRelocate(innerWidth, 0, BAR, innerHeight);
        place(across, viewport.left(), innerWidth, grid.width(), wide);
        across.resizeRelocate(0, innerHeight, innerWidth, BAR);
        laying = false;
        paint(timetable);
    }

    private static void place(ScrollBar bar, double at, double seen, double whole, boolean shown) {
        bar.setVisible(shown && whole > seen);
        bar.setMax(Math.max(0, whole - seen));
        bar.setVisibleAmount(Math.max(0, whole - seen) * seen / whole);
        bar.setUnitIncrement(24);
        bar.setBlockIncrement(seen * 0.8);
        bar.setValue(Math.clamp(at, 0, bar.getMax()));
    }

    private void paint(Timetable table) {
        surface.begin(viewport);
        painter.paint(table.scene(), surface);
        if (overlay != null) {
            overlay.get().draw(table, surface, palette);
        }
    }
}
