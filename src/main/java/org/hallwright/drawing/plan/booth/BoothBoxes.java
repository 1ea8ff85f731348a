package org.hallwright.drawing.plan.booth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.plan.sheet.BoothMark;

/// The upright booths of one sheet as plain boxes, sorted by class, for plans so small that a booth is a
/// few pixels: made once for a sheet, then drawn without looking at each booth again.
public final class BoothBoxes {
    public static final BoothBoxes NONE = new BoothBoxes(List.of(), new BoothClasses(List.of(), mark -> 0));
    private static final double TOUCHING = 0.02;

    private final List<double[]> byClass = new ArrayList<>();
    private final double[] blocks;
    private final List<BoothMark> others;
    private final List<BoothMark> largestFirst;

    public BoothBoxes(List<BoothMark> marks, BoothClasses classes) {
        for (var group : classes.sorted(marks)) {
            byClass.add(boxes(group.stream()
                    .filter(BoothMark::isUpright)
                    .map(BoothMark::bounds)
                    .toList()));
        }
        blocks = boxes(blocks(marks.stream()
                .filter(BoothMark::isUpright)
                .map(BoothMark::bounds)
                .toList()));
        largestFirst = marks.stream()
                .sorted(Comparator.comparingDouble(BoothBoxes::widthOfLabel).reversed())
                .toList();
        others = marks.stream().filter(mark -> !mark.isUpright()).toList();
    }

    private static double[] boxes(List<Bounds> all) {
        var boxes = new double[all.size() * 4];
        var at = 0;
        for (var each : all) {
            boxes[at++] = each.minX();
            boxes[at++] = each.minY();
            boxes[at++] = each.maxX();
            boxes[at++] = each.maxY();
        }
        return boxes;
    }

    /// What booths of equal depth side by side cover together.
    private static List<Bounds> blocks(List<Bounds> booths) {
        var inOrder = new ArrayList<>(booths);
        inOrder.sort(Comparator.comparingDouble(Bounds::minY)
                .thenComparingDouble(Bounds::maxY)
                .thenComparingDouble(Bounds::minX));
        var blocks = new ArrayList<Bounds>();
        for (var each : inOrder) {
            var last = blocks.isEmpty() ? null : blocks.getLast();
            if (last != null
                    && last.minY() == each.minY()
                    && last.maxY() == each.maxY()
                    && Math.abs(last.maxX() - each.minX()) < TOUCHING) {
                blocks.set(blocks.size() - 1, last.union(each));
            } else {
                blocks.add(each);
            }
        }
        return blocks;
    }

    private static double widthOfLabel(BoothMark mark) {
        return Math.max(mark.frame().width(), mark.frame().height());
    }

    /// The width of the booth in the middle between the largest and the smallest, in metres; 0 where there
    /// is none.
    double usualWidth() {
        return largestFirst.isEmpty() ? 0 : widthOfLabel(largestFirst.get(largestFirst.size() / 2));
    }

    /// The booths whose labels may be so wide.
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

    /// Fills whole blocks, as the line around and between their booths.
    void drawBlocks(Ink ink, double growth, Surface surface) {
        surface.fillAll(blocks, growth, ink);
    }

    public void drawClass(int place, Ink ink, double growth, Surface surface) {
        surface.fillAll(byClass.get(place), growth, ink);
    }
}
