package org.hallwright.exchange.plan.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.problem.Problem;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.hallwright.exchange.plan.feature.PlanSource;

/// What a drawing shows, whatever program drew it: layers, shapes and texts, and what its reader did not
/// understand.
///
/// Bounded in shapes and corners, so that blocks within blocks end in a sentence. Numbers that are no
/// places are counted as not understood.
public final class Drawing {
    private static final int MOST_SHAPES = 1_000_000;
    private static final int MOST_CORNERS = 10_000_000;
    private static final double FARTHEST = 1e9;

    private final String file;
    private final Map<String, Integer> layers = new LinkedHashMap<>();
    private final Map<Integer, String> blocks = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final List<DrawnShape> shapes = new ArrayList<>();
    private final List<DrawnText> texts = new ArrayList<>();
    private final NotUnderstood.Tally tally = new NotUnderstood.Tally();
    private final List<Problem> problems = new ArrayList<>();
    private long corners;

    public Drawing(String file) {
        this.file = file;
    }

    /// Refuses what would take minutes to bring in, as soon as that is clear.
    ///
    /// @throws UnreadableFile if there are more elements than any plan has
    void bound(int elements) {
        if (elements > PlanSource.MOST_ELEMENTS) {
            throw new UnreadableFile("exchange.too-many-elements", file, PlanSource.MOST_ELEMENTS);
        }
    }

    /// Makes a layer known, whether or not something lies on it.
    public void layer(String name, boolean isHidden) {
        layers.putIfAbsent(name, 0);
        if (isHidden) {
            hidden.add(name);
        }
    }

    /// Counts a thing of the file, however many shapes it is drawn with.
    public void count(String layer) {
        layers.merge(layer, 1, Integer::sum);
    }

    /// @throws UnreadableFile if the drawing has grown beyond all measure
    public void add(DrawnShape shape) {
        corners += shape.corners();
        if (shapes.size() + texts.size() >= MOST_SHAPES || corners > MOST_CORNERS) {
            throw new UnreadableFile("exchange.too-many-shapes", file, MOST_SHAPES);
        }
        for (var value : shape.xy()) {
            if (!(Math.abs(value) <= FARTHEST)) {
                tally.add("broken-coordinates", shape.kind() + ", " + shape.where());
                return;
            }
        }
        layers.putIfAbsent(shape.layer(), 0);
        shapes.add(shape);
    }

    /// @throws UnreadableFile if the drawing has grown beyond all measure
    public void add(DrawnText text) {
        if (shapes.size() + texts.size() >= MOST_SHAPES) {
            throw new UnreadableFile("exchange.too-many-shapes", file, MOST_SHAPES);
        }
        if (!(Math.abs(text.x()) <= FARTHEST && Math.abs(text.y()) <= FARTHEST)) {
            tally.add("broken-coordinates", text.kind() + ", " + text.where());
            return;
        }
        layers.putIfAbsent(text.layer(), 0);
        if (!text.text().isBlank()) {
            texts.add(text);
        }
    }

    /// What is placed by one insertion of a block: a group of its own, unless it is part of something that its
    /// name or layer tells, such as a door with its leaf.
    ///
    /// @param outer the group that the insertion is part of, 0 for none
    /// @param layer of the outer insertion
    public int group(int outer, String layer, String block) {
        if (outer > 0
                && (LayerNames.kind(block(outer)).isPresent()
                        || LayerNames.kind(layer).isPresent())) {
            return outer;
        }
        blocks.put(blocks.size() + 1, block);
        return blocks.size();
    }

    /// The block of a group; empty for what came in none.
    String block(int group) {
        return blocks.getOrDefault(group, "");
    }

    public void leftOut(String kind, String layer, String where) {
        tally.add(NotUnderstood.on(kind, layer), where);
    }

    public void problem(Problem problem) {
        problems.add(problem);
    }

    Map<String, Integer> layers() {
        return layers;
    }

    boolean isHidden(String layer) {
        return hidden.contains(layer);
    }

    List<DrawnShape> shapes() {
        return shapes;
    }

    List<DrawnText> texts() {
        return texts;
    }

    NotUnderstood.Tally tally() {
        return tally;
    }

    List<Problem> problems() {
        return problems;
    }
}
