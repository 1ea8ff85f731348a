package org.hallwright.ui.plan.board;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Point;

/// What each tool is for, done once in a hall of 60 × 40 m with booths A1 at 10, 10 and A2 at 20, 10: a tool that is
/// not in this table does not compile.
///
/// @param drags whether it is dragged from the first place to the last, rather than clicked at each
/// @param enter whether Enter ends it
/// @param result kinds of entries that come (`+`), change (`~`) and go (`-`)
public record ToolGesture(boolean drags, List<Point> places, boolean enter, Set<String> result) {
    public static ToolGesture of(Mode mode) {
        return switch (mode) {
            case SELECT -> drag(11.5, 11.5, 31.5, 31.5, "~Booth");
            case HAND -> drag(40, 30, 42, 32);
            case BOOTH -> drag(30, 30, 34, 33, "+Booth");
            case ROWS -> drag(28, 24, 50, 37, "+Booth");
            case POLYGON_BOOTH -> path("+Booth", 30, 24, 38, 24, 38, 32);
            case REPEAT -> drag(11.5, 11.5, 11.5, 30, "+Booth");
            case HALL -> drag(60, 40, 56, 38, "~Hall");
            case WALL -> path("+Wall", 30, 24, 38, 24, 38, 32);
            case PILLAR -> click(40, 30, "+Pillar");
            case DOOR -> click(30, 0.2, "+Door");
            case FIRE_POINT -> click(40, 30, "+FirePoint");
            case UTILITY_POINT -> click(40, 30, "+UtilityPoint");
            case ZONE -> drag(30, 24, 38, 32, "+Zone");
            case POLYGON_ZONE -> path("+Zone", 30, 24, 38, 24, 38, 32);
            case AREA -> drag(30, 24, 38, 32, "+AreaPatch", "+ThemedArea");
            case POLYGON_AREA ->
                new ToolGesture(false, places(30, 24, 38, 24, 38, 32), true, Set.of("+AreaPatch", "+ThemedArea"));
            case SECTION -> drag(30, 24, 38, 32, "+AreaPatch", "+Section", "+ThemedArea");
            case POLYGON_SECTION ->
                new ToolGesture(
                        false, places(30, 24, 38, 24, 38, 32), true, Set.of("+AreaPatch", "+Section", "+ThemedArea"));
            case LABEL -> click(40, 30, "+PlanLabel");
            case MEASURE -> drag(30, 30, 40, 30);
            case CALIBRATE -> new ToolGesture(false, places(30, 30, 40, 30), false, Set.of());
        };
    }

    private static ToolGesture drag(double x0, double y0, double x1, double y1, String... result) {
        return new ToolGesture(true, places(x0, y0, x1, y1), false, Set.of(result));
    }

    private static ToolGesture click(double x, double y, String result) {
        return new ToolGesture(false, places(x, y), false, Set.of(result));
    }

    private static ToolGesture path(String result, double... places) {
        return new ToolGesture(false, places(places), true, Set.of(result));
    }

    private static List<Point> places(double... xy) {
        return java.util.stream.IntStream.range(0, xy.length / 2)
                .mapToObj(i -> new Point(xy[2 * i], xy[2 * i + 1]))
                .toList();
    }

    public Point first() {
        return places.getFirst();
    }

    public Point last() {
        return places.getLast();
    }

    /// What has come, changed and gone from one state to another.
    public static Set<String> difference(ExhibitionState before, ExhibitionState after) {
        var kinds = new TreeSet<String>();
        after.entries().forEach(entry -> {
            var earlier = before.find(entry.id()).map(Entry.class::cast);
            if (earlier.isEmpty()) {
                kinds.add("+" + entry.getClass().getSimpleName());
            } else if (!earlier.get().equals(entry)) {
                kinds.add("~" + entry.getClass().getSimpleName());
            }
        });
        before.entries().stream()
                .filter(entry -> after.find(entry.id()).isEmpty())
                .forEach(entry -> kinds.add("-" + entry.getClass().getSimpleName()));
        return kinds;
    }
}
