package org.hallwright.ui.plan.revision;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.revision.PlanDifference;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.plan.PlanOverlay;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.jspecify.annotations.Nullable;

/// Two canvases that see the same part of the floor: what is panned and zoomed on one is on the other.
final class PlanPair {
    private static final double FRAME_M = 0.5;

    /// One canvas with what stands over it.
    ///
    /// @param missing is shown where the hall is not on that plan
    record Pane(PlanCanvas canvas, Label caption, Label missing) {}

    private final Pane earlier;
    private final Pane later;
    private final TaskRunner runner;
    private @Nullable PlanDifference chosen;
    private @Nullable Id<Hall> hall;
    private boolean following;
    private @Nullable List<Compared.Side> shown;

    PlanPair(Pane earlier, Pane later, TaskRunner runner) {
        this.earlier = earlier;
        this.later = later;
        this.runner = runner;
        together(earlier.canvas, later.canvas);
        together(later.canvas, earlier.canvas);
        earlier.canvas.overlay(() -> framed(chosen == null ? null : chosen.before()));
        later.canvas.overlay(() -> framed(chosen == null ? null : chosen.after()));
    }

    private void together(PlanCanvas one, PlanCanvas other) {
        one.viewportProperty().addListener((o, before, now) -> {
            if (!following) {
                following = true;
                other.seeLike(now);
                following = false;
            }
        });
    }

    /// A frame round what is chosen, where it lies in the hall in front.
    private PlanOverlay framed(@Nullable Entry entry) {
        return entry instanceof PlanElement element && element.hall().equals(hall)
                ? PlanOverlay.framing(element.bounds().grownBy(FRAME_M))
                : PlanOverlay.NONE;
    }

    /// Shows the two plans of a hall, given the earlier first. That one follows a frame after the later, so that
    /// the user waits for the drawing of one plan at a time, and sees by then what the later does.
    void show(List<Compared.Side> sides, RevisionWords words, Id<Hall> front) {
        hall = front;
        shown = sides;
        earlier.caption.setText(words.brief(sides.getFirst().revision()));
        later.caption.setText(words.brief(sides.getLast().revision()));
        show(sides.getLast(), later);
        runner.afterShown(() -> {
            if (shown == sides) {
                following = true;
                show(sides.getFirst(), earlier);
                if (sides.getLast().sheet() != null) {
                    earlier.canvas.resume(later.canvas);
                }
                following = false;
            }
        });
    }

    private static void show(Compared.Side side, Pane pane) {
        pane.canvas.show(side.sheet());
        pane.canvas.marks(side.marks());
        pane.missing.setVisible(side.sheet() == null);
    }

    /// Goes where something differs, so that where it was and where it is can be seen; null frames nothing.
    void choose(@Nullable PlanDifference difference) {
        chosen = difference;
        if (difference != null && difference.entry() instanceof PlanElement) {
            var bounds = difference.bounds();
            if (difference.before() instanceof PlanElement was
                    && Objects.equals(difference.hallBefore(), difference.hall())) {
                bounds = bounds.union(was.bounds());
            }
            later.canvas.reveal(bounds);
        } else if (difference != null && difference.hall() != null) {
            later.canvas.fit();
        }
        earlier.canvas.repaint();
        later.canvas.repaint();
    }

    /// Draws in the colours of the theme.
    void look(boolean dark) {
        for (var pane : List.of(earlier, later)) {
            pane.canvas.look(
                    dark ? Palette.screenDark() : Palette.screenLight(),
                    PlanLook.screen().colouredBy(ColourBy.PLAIN));
            pane.canvas.showRulers(false);
        }
    }
}
