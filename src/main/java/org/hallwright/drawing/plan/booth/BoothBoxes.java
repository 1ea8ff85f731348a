package org.hallwright.drawing.plan.booth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Pattern;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.jspecify.annotations.Nullable;

/// The upright booths of one sheet as plain boxes, sorted by class: made once for a sheet, then drawn without
/// looking at each booth again. Making them counts, since every edit gives a new sheet.
public final class BoothBoxes {
    public static final BoothBoxes NONE = new BoothBoxes(List.of(), new BoothClasses(List.of(), mark -> 0));

    private final double[][] byClass;
    private final double[] @Nullable [] rowsByClass;
    private final double[] rows;
    private final double usualWidth;
    private final List<BoothMark> others = new ArrayList<>();
    private final List<BoothMark> patterned = new ArrayList<>();
    private final List<BoothMark> largestFirst;

    public BoothBoxes(List<BoothMark> marks, BoothClasses classes) {
        var places = new int[marks.size()];
        var counts = new int[classes.all().size()];
        var widths = new double[marks.size()];
        for (var i = 0; i < places.length; i++) {
            var mark = marks.get(i);
            places[i] = classes.placeOf(mark);
            widths[i] = widthOfLabel(mark);
            if (classes.all().get(places[i]).pattern() != Pattern.NONE) {
                patterned.add(mark);
            }
            if (mark.isUpright()) {
                counts[places[i]]++;
            } else {
                others.add(mark);
            }
        }
        Arrays.sort(widths);
        usualWidth = widths.length == 0 ? 0 : widths[widths.length / 2];
        largestFirst = marks.stream()
                .filter(mark -> widthOfLabel(mark) > usualWidth)
                .sorted(Comparator.comparingDouble(BoothBoxes::widthOfLabel).reversed())
                .toList();
        byClass = boxes(marks, places, counts);
        rowsByClass = new double[counts.length][];
        rows = BoothRows.of(joined(byClass));
    }

    private static double[][] boxes(List<BoothMark> marks, int[] places, int[] counts) {
        var boxes = new double[counts.length][];
        Arrays.setAll(boxes, place -> new double[counts[place] * 4]);
        var next = new int[counts.length];
        for (var i = 0; i < places.length; i++) {
            if (marks.get(i).isUpright()) {
                var bounds = marks.get(i).bounds();
                var of = boxes[places[i]];
                of[next[places[i]]++] = bounds.minX();
                of[next[places[i]]++] = bounds.minY();
                of[next[places[i]]++] = bounds.maxX();
                of[next[places[i]]++] = bounds.maxY();
            }
        }
        return boxes;
    }

    private static double[] joined(double[][] all) {
        var joined = new double[Arrays.stream(all).mapToInt(each -> each.length).sum()];
        var at = 0;
        for (var each : all) {
            System.arraycopy(each, 0, joined, at, each.length);
            at += each.length;
        }
        return joined;
    }

    private static double widthOfLabel(BoothMark mark) {
        return Math.max(mark.frame().width(), mark.frame().height());
    }

    /// The width of the booth in the middle between the largest and the smallest, in metres; 0 where there
    /// is none.
    double usualWidth() {
        return usualWidth;
    }

    /// The booths larger than usual whose labels may be so wide.
    List<BoothMark> atLeast(double width) {
        var count = 0;
        while (count < largestFirst.size() && widthOfLabel(largestFirst.get(count)) >= width) {
            count++;
        }
        return largestFirst.subList(0, count);
    }

    /// Booths that are not upright and are drawn one by one.
    public List<BoothMark> others() {
        return others;
    }

    /// Booths over whose fill lines are drawn.
    List<BoothMark> patterned() {
        return patterned;
    }

    /// Fills whole rows, as the line around and between their booths.
    void drawRows(Ink ink, double growth, Surface surface) {
        surface.fillAll(rows, growth, ink);
    }

    /// Fills each booth of a class.
    void drawClass(int place, Ink ink, double growth, Surface surface) {
        surface.fillAll(byClass[place], growth, ink);
    }

    /// Fills the booths of a class without lines between them, neighbours together.
    public void drawRows(int place, Ink ink, Surface surface) {
        var joined = rowsByClass[place];
        if (joined == null) {
            joined = BoothRows.of(byClass[place]);
            rowsByClass[place] = joined;
        }
        surface.fillAll(joined, 0, ink);
    }
}
