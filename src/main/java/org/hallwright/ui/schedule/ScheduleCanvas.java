package org.hallwright.ui.schedule;

import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.schedule.SchedulePainter;
import org.hallwright.drawing.schedule.ScheduleSheet;
import org.hallwright.ui.canvas.FxSurface;
import org.hallwright.ui.canvas.Viewport;
import org.hallwright.ui.schedule.gesture.DayOverlay;
import org.hallwright.ui.schedule.gesture.Timetable;
import org.jspecify.annotations.Nullable;

/// The timetable on the screen: one canvas with scroll bars, painted once a pulse at most.
///
/// Its background is that of the theme, which tells it whether to draw for a light or a dark screen.
public final class ScheduleCanvas extends Region {
    private static final double BAR = 12;

    private final Canvas canvas = new Canvas();
    private final FxSurface surface = new FxSurface(canvas.getGraphicsContext2D());
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private Viewport viewport = Viewport.ofTimeline(0, 0);
    private Palette palette = Palette.screenLight();
    private @Nullable Supplier<DayOverlay> overlay;
    private double hourHeight = 72;
    private @Nullable ScheduleSheet sheet;
    private @Nullable Timetable timetable;
    private boolean toFirst;

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
            requestLayout();
        }
    }

    /// Who says what lies over the day.
    void overlay(Supplier<DayOverlay> source) {
        overlay = source;
    }

    /// Shows a day; another one than before is shown from its first activity on.
    void show(@Nullable ScheduleSheet newSheet, boolean keepPlace) {
        var another = newSheet != null && (sheet == null || !newSheet.day().equals(sheet.day()));
        toFirst = toFirst && sheet != null || another && !keepPlace;
        sheet = newSheet;
        requestLayout();
    }

    /// Makes an hour so high; what lies under the given height stays there.
    void hourHeight(double newHeight, double aroundPx) {
        if (timetable != null) {
            var top = timetable.grid().top();
            var minutes = (viewport.top() + aroundPx - top) / hourHeight;
            viewport = scrolled(viewport.left(), minutes * newHeight + top - aroundPx);
        }
        hourHeight = newHeight;
        requestLayout();
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
        }
    }

    private Viewport scrolled(double left, double top) {
        var v = viewport;
        var moved = new Viewport(left, top, v.scale(), v.widthPx(), v.heightPx(), v.yUp(), v.minScale(), v.maxScale());
        return timetable == null ? moved : moved.within(timetable.bounds());
    }

    /// Scrolls as little as needed to have something of the day in sight, clear of header and hours.
    void reveal(org.hallwright.domain.geometry.Bounds place) {
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
        timetable = Timetable.of(sheet, innerWidth, hourHeight);
        var wide = timetable.grid().width() > innerWidth + 0.5;
        var innerHeight = wide ? height - BAR : height;
        canvas.setWidth(innerWidth);
        canvas.setHeight(innerHeight);
        viewport = viewport.resized(innerWidth, innerHeight);
        viewport = scrolled(viewport.left(), toFirst ? timetable.firstY() : viewport.top());
        toFirst = false;
        place(down, viewport.top(), innerHeight, timetable.grid().height(), true);
        down.resizeRelocate(innerWidth, 0, BAR, innerHeight);
        place(across, viewport.left(), innerWidth, timetable.grid().width(), wide);
        across.resizeRelocate(0, innerHeight, innerWidth, BAR);
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
        new SchedulePainter(palette).paint(table.sheet(), table.grid(), surface);
        if (overlay != null) {
            overlay.get().draw(table, surface, palette);
        }
    }
}
