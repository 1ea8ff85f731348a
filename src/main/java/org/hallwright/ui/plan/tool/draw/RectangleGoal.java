package org.hallwright.ui.plan.tool.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Copies;
import org.hallwright.domain.plan.shape.Reshaping;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.tool.Figures;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.jspecify.annotations.Nullable;

/// What comes of a rectangle that is drawn.
public interface RectangleGoal {
    /// Metres.
    double SQUARE = 6;

    /// How many places beside one another are tried.
    int TRIES = 50;

    List<Ghost> ghosts(Floor floor, Bounds area);

    Outcome made(Floor floor, Bounds area);

    /// What is checked by the rules while it is drawn.
    default List<? extends PlanElement> drawn(Floor floor, Bounds area) {
        return made(floor, area) instanceof Outcome.Add(var elements) ? elements : List.of();
    }

    /// What a click draws from its corner on, null for nothing.
    @Nullable
    Bounds usual(Floor floor, Point corner);

    /// What is placed from a corner on without any drag: the usual one, or a square to begin with.
    default Bounds first(Floor floor, Point corner) {
        var usual = usual(floor, corner);
        return usual == null ? Bounds.ofSize(SQUARE, SQUARE).movedBy(corner.x(), corner.y()) : usual;
    }

    /// What the tool does.
    Label hint();

    /// What a release would do now.
    default Label sized(List<Ghost> ghosts, Bounds area) {
        return Label.of(
                "plan.hint.rectangle-size",
                Figures.size(area.width(), area.height()),
                Figures.area(area.width() * area.height()));
    }

    private static Outline outline(Bounds b) {
        return Outline.rectangle(b.minX(), b.minY(), b.width(), b.height());
    }

    /// A booth; by a click one of the size of the pattern.
    record Booth() implements RectangleGoal {
        @Override
        public List<Ghost> ghosts(Floor floor, Bounds area) {
            var outline = outline(area);
            return List.of(
                    new Ghost(outline, Figures.size(area.width(), area.height()), floor.isFree(outline, Set.of())));
        }

        @Override
        public Outcome made(Floor floor, Bounds b) {
            return new Outcome.AddBooth(Footprint.rectangle(b.minX(), b.minY(), b.width(), b.height()));
        }

        @Override
        public List<? extends PlanElement> drawn(Floor floor, Bounds b) {
            return List.of(floor.drawn(Footprint.rectangle(b.minX(), b.minY(), b.width(), b.height())));
        }

        @Override
        public Bounds usual(Floor floor, Point corner) {
            return Bounds.ofSize(floor.pattern().width(), floor.pattern().depth())
                    .movedBy(corner.x(), corner.y());
        }

        /// The first free place to the right, since one key that is pressed again means another booth.
        @Override
        public Bounds first(Floor floor, Point corner) {
            var usual = usual(floor, corner);
            return Stream.iterate(usual, b -> b.movedBy(usual.width(), 0))
                    .limit(TRIES)
                    .filter(b -> floor.isFree(outline(b), Set.of()))
                    .findFirst()
                    .orElse(usual);
        }

        @Override
        public Label hint() {
            return Label.of("plan.hint.booth");
        }

        @Override
        public Label sized(List<Ghost> ghosts, Bounds area) {
            return Label.of("plan.hint.booth-size", Figures.size(area.width(), area.height()));
        }
    }

    /// A zone like the stencil's.
    record Zone() implements RectangleGoal {
        @Override
        public List<Ghost> ghosts(Floor floor, Bounds area) {
            return List.of(new Ghost(outline(area), "", true));
        }

        @Override
        public Outcome made(Floor floor, Bounds area) {
            var copy = Copies.of(floor.stencil().zone(), floor.hall());
            return new Outcome.Add(List.of(Reshaping.outlined(copy, outline(area))));
        }

        @Override
        public @Nullable Bounds usual(Floor floor, Point corner) {
            return null;
        }

        @Override
        public Label hint() {
            return Label.of("plan.hint.zone");
        }
    }

    /// Floor for a themed area, or for a section.
    record Area(boolean section) implements RectangleGoal {
        @Override
        public List<Ghost> ghosts(Floor floor, Bounds area) {
            return List.of(new Ghost(outline(area), "", true));
        }

        @Override
        public Outcome made(Floor floor, Bounds area) {
            return section ? new Outcome.AddSection(outline(area)) : new Outcome.AddArea(outline(area));
        }

        @Override
        public @Nullable Bounds usual(Floor floor, Point corner) {
            return null;
        }

        @Override
        public Label hint() {
            return Label.of(section ? "plan.hint.section" : "plan.hint.area");
        }
    }

    /// Pillars like the stencil's: a grid of them from corner to corner, by a click one.
    record Pillars() implements RectangleGoal {
        @Override
        public List<Ghost> ghosts(Floor floor, Bounds area) {
            return pillars(floor, area).stream()
                    .map(p -> new Ghost(Shapes.outline(p), "", true))
                    .toList();
        }

        private static List<PlanElement> pillars(Floor floor, Bounds area) {
            var spacing = Math.max(0.5, floor.stencil().pillarSpacing());
            var pillars = new ArrayList<PlanElement>();
            for (var x = area.minX(); x <= area.maxX() + 0.001; x += spacing) {
                for (var y = area.minY(); y <= area.maxY() + 0.001; y += spacing) {
                    var copy = Copies.of(floor.stencil().pillar(), floor.hall());
                    pillars.add(Reshaping.centred(copy, new Point(x, y)));
                }
            }
            return pillars;
        }

        @Override
        public Outcome made(Floor floor, Bounds area) {
            return new Outcome.Add(pillars(floor, area));
        }

        @Override
        public Bounds usual(Floor floor, Point corner) {
            return new Bounds(corner.x(), corner.y(), corner.x(), corner.y());
        }

        @Override
        public Label hint() {
            return Label.of("plan.hint.pillar");
        }

        @Override
        public Label sized(List<Ghost> ghosts, Bounds area) {
            return Label.of("plan.hint.pillar-count", ghosts.size());
        }
    }
}
