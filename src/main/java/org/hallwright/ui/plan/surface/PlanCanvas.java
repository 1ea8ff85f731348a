package org.hallwright.ui.plan.surface;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.plan.LegendEntry;
import org.hallwright.drawing.plan.PlanOverlay;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.mark.PlanMarks;
import org.hallwright.drawing.plan.mark.Tone;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.ui.canvas.Viewport;
import org.hallwright.ui.canvas.ZoomPan;
import org.jspecify.annotations.Nullable;

/// A hall drawn as large as its place in the window, and the viewport it is seen through.
public final class PlanCanvas extends Region {
    private static final double FIT_MARGIN_PX = 22;

    /// The scale bar lies below the hall, not upon the code of a door.
    private static final double FIT_FOOT_PX = 10;

    private static final double LEGIBLE = 12;

    private final PlanLayers layers = new PlanLayers(PlanPicture.EMPTY.palette(), PlanPicture.EMPTY.look());
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(Viewport.ofPlan(0, 0));
    private final ReadOnlyObjectWrapper<@Nullable Point> place = new ReadOnlyObjectWrapper<>();
    private final ZoomPan zoomPan = ZoomPan.install(this, viewport, this::moved);
    private Supplier<PlanOverlay> overlay = () -> PlanOverlay.NONE;
    private final ReadOnlyObjectWrapper<PlanPicture> picture = new ReadOnlyObjectWrapper<>(PlanPicture.EMPTY);
    private @Nullable Bounds frame;
    private boolean fitting = true;
    private boolean stale = true;
    private boolean rulers = true;

    public PlanCanvas() {
        getChildren().addAll(layers.ground(), layers.over());
        getStyleClass().add("plan-canvas");
        setMinSize(100, 100);
        viewport.addListener((o, before, now) -> redraw());
        picture.addListener((o, before, now) -> redraw());
        addEventFilter(MouseEvent.MOUSE_MOVED, e -> place.set(viewport.get().toPoint(e.getX(), e.getY())));
        addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> place.set(viewport.get().toPoint(e.getX(), e.getY())));
        addEventFilter(MouseEvent.MOUSE_EXITED, e -> place.set(null));
    }

    /// Draws another sheet; another hall is fitted into the window.
    public void show(@Nullable PlanSheet newSheet) {
        var old = picture.get().sheet();
        var other = newSheet != null
                && (old == null || !old.hall().id().equals(newSheet.hall().id()));
        picture.set(picture.get().of(newSheet));
        frame = null;
        if (other) {
            fit();
        }
    }

    /// Draws in another look, in the colours of the window's theme.
    public void look(PlanLook options) {
        var scene = getScene();
        var dark = scene != null && scene.getRoot().getStyleClass().contains("theme-dark");
        look(dark ? Palette.screenDark() : Palette.screenLight(), options);
    }

    /// Runs something whenever the window's theme changes, until the handle is run.
    public Runnable onTheme(Runnable changed) {
        var scene = getScene();
        if (scene == null) {
            return () -> {};
        }
        var classes = scene.getRoot().getStyleClass();
        InvalidationListener listener = o -> changed.run();
        classes.addListener(listener);
        return () -> classes.removeListener(listener);
    }

    public void look(Palette newPalette, PlanLook options) {
        layers.look(newPalette, options);
        picture.set(picture.get().in(newPalette, options));
        if (fitting) {
            fit();
        }
    }

    /// What the colours on the sheet mean.
    public List<LegendEntry> legend() {
        var sheet = picture.get().sheet();
        return sheet == null
                ? List.of()
                : layers.painter().legend(sheet, picture.get().marks());
    }

    /// Draws marks over the sheet.
    public void marks(PlanMarks newMarks) {
        picture.set(picture.get().marked(newMarks));
    }

    /// The colour in which marks of a tone are drawn.
    public Color colour(Tone tone) {
        return Legends.colour(layers.painter().ink(tone));
    }

    public void overlay(Supplier<PlanOverlay> newOverlay) {
        overlay = newOverlay;
    }

    public void showRulers(boolean shown) {
        rulers = shown;
        redraw();
    }

    /// Shows the whole hall, and keeps showing it while the window changes its size.
    public void fit() {
        fitting = true;
        var sheet = picture.get().sheet();
        if (sheet != null) {
            viewport.set(fitted(viewport.get(), sheet));
        }
    }

    /// The part that counts as the whole: a hall with what is drawn around it, unless it was said.
    private Viewport fitted(Viewport view, PlanSheet sheet) {
        return view.fitted(frame == null ? layers.painter().extent(sheet) : frame, FIT_MARGIN_PX, FIT_FOOT_PX);
    }

    /// Draws a sheet of which only a part counts as the whole, such as bare ground to draw on.
    public void show(PlanSheet newSheet, Bounds part) {
        picture.set(picture.get().of(newSheet));
        frame = part;
        fit();
    }

    public void pan(double dxPx, double dyPx) {
        viewport.set(moved(viewport.get().pannedBy(dxPx, dyPx)));
    }

    /// Whether the wheel pans instead of zooming.
    public BooleanProperty wheelPansProperty() {
        return zoomPan.wheelPansProperty();
    }

    public void zoomBy(double factor) {
        zoomPan.zoomBy(factor);
    }

    /// Sees the floor as another canvas does.
    public void seeLike(Viewport other) {
        viewport.set(moved(other.resized(getWidth(), getHeight())));
    }

    /// Sees what another canvas saw, all of the hall if that did.
    public void resume(PlanCanvas other) {
        fitting = other.fitting;
        viewport.set(other.viewport.get());
    }

    /// Brings bounds into sight, near enough to read their numbers.
    public void reveal(Bounds bounds) {
        var view = viewport.get();
        var nearer = Math.max(1, LEGIBLE / view.scale());
        var near = view.zoomedAt(view.widthPx() / 2, view.heightPx() / 2, nearer);
        viewport.set(moved(near.revealing(bounds.grownBy(3))));
    }

    /// Brings a place into the middle.
    public void centreOn(double x, double y) {
        viewport.set(moved(viewport.get().centredOn(x, y)));
    }

    private Viewport moved(Viewport wanted) {
        fitting = false;
        var sheet = picture.get().sheet();
        return sheet == null ? wanted : kept(wanted, sheet.bounds());
    }

    /// The hall never leaves the canvas altogether.
    private static Viewport kept(Viewport moved, Bounds hall) {
        var seen = moved.visible();
        if (seen.intersects(hall)) {
            return moved;
        }
        return moved.centredOn(
                Math.clamp(seen.centreX(), hall.minX(), hall.maxX()),
                Math.clamp(seen.centreY(), hall.minY(), hall.maxY()));
    }

    /// Draws anew what lies over the plan.
    public void repaint() {
        requestLayout();
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var now = viewport.get();
        var sheet = picture.get().sheet();
        if (now.widthPx() != getWidth() || now.heightPx() != getHeight()) {
            var resized = now.resized(getWidth(), getHeight());
            viewport.set(fitting && sheet != null ? fitted(resized, sheet) : resized);
        }
        if (stale) {
            stale = false;
            layers.draw(picture.get(), viewport.get(), rulers);
        }
        layers.cover(sheet == null ? PlanOverlay.NONE : overlay.get(), viewport.get(), rulers);
    }

    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    /// What is drawn.
    ReadOnlyObjectProperty<PlanPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /// The place under the pointer, null while it is elsewhere.
    public ReadOnlyObjectProperty<@Nullable Point> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// How large the hall is shown, as a share of the size at which it just fits.
    public double zoomShare() {
        var sheet = picture.get().sheet();
        return sheet == null
                ? 1
                : viewport.get().scale() / fitted(viewport.get(), sheet).scale();
    }
}
