package org.hallwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Hatching;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.TextStyle;
import org.hallwright.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FxSurfaceTest {
    private final Screen screen = Screen.ready();

    private static int rgb(Canvas canvas, int x, int y) {
        return SwingFXUtils.fromFXImage(canvas.snapshot(null, null), null).getRGB(x, y) & 0xFFFFFF;
    }

    @Test
    void aShapeOfThePlanLiesWhereTheViewportSays() {
        var colours = screen.call(() -> {
            var canvas = new Canvas(200, 100);
            var view = Viewport.ofPlan(200, 100);
            var surface = new FxSurface(canvas.getGraphicsContext2D()).begin(view);
            surface.fill(new Bounds(0, 0, 20, 10), Ink.WHITE);
            surface.fill(new Bounds(1, 1, 3, 2), Ink.of(0x0072B2));
            surface.clip(new Bounds(10, 0, 12, 10));
            surface.fill(new double[] {9, 4, 15, 4, 15, 6, 9, 6}, Ink.of(0xD55E00));
            surface.unclip();
            surface.line(0, 9, 20, 9, Stroke.of(Ink.of(0x009E73), 0.4));
            return new int[] {
                rgb(canvas, 20, 85), rgb(canvas, 20, 15), rgb(canvas, 110, 50), rgb(canvas, 95, 50), rgb(canvas, 50, 10)
            };
        });
        assertThat(colours).containsExactly(0x0072B2, 0xFFFFFF, 0xD55E00, 0xFFFFFF, 0x009E73);
    }

    /// Edges that fall on whole pixels up to rounding, as after bringing a booth into sight.
    @Test
    void aLineRoundABoxIsThereAtEverySide() {
        var missing = screen.call(() -> {
            var canvas = new Canvas(400, 4);
            var lost = 0;
            for (var px = 50; px < 350; px++) {
                var middle = 0.7 + 200 / 12.0 - px / 12.0;
                var view = Viewport.ofPlan(400, 4).zoomedAt(0, 0, 1.2).centredOn(middle, 0.1);
                var surface = new FxSurface(canvas.getGraphicsContext2D()).begin(view);
                surface.fill(surface.visible(), Ink.WHITE);
                surface.fillAll(new double[] {0, -2, 0.7, 3}, surface.pixel() / 2, Ink.BLACK);
                surface.fillAll(new double[] {0, -2, 0.7, 3}, -surface.pixel() / 2, Ink.WHITE);
                var image = canvas.snapshot(null, null);
                var lines = IntStream.range(0, 400)
                        .filter(x -> image.getPixelReader().getColor(x, 2).getBrightness() < 0.5)
                        .count();
                lost += lines == 2 ? 0 : 1;
            }
            return lost;
        });
        assertThat(missing).isZero();
    }

    @Test
    void boxesOfAGreatNumberLieOnWholePixelsAndNeighboursTouch() {
        var colours = screen.call(() -> {
            var canvas = new Canvas(40, 20);
            // 10 pixels a metre, shifted by a third of a pixel.
            var view = Viewport.ofPlan(40, 20).pannedBy(0.33, 0.33);
            var surface = new FxSurface(canvas.getGraphicsContext2D()).begin(view);
            surface.fill(surface.visible(), Ink.WHITE);
            surface.fillAll(new double[] {0, 0, 1, 1, 1, 0, 2, 1, 2, 0, 3, 1}, -0.05, Ink.BLACK);
            var row = new int[32];
            for (var x = 0; x < row.length; x++) {
                row[x] = rgb(canvas, x, 15);
            }
            return row;
        });
        var white = 0;
        for (var each : colours) {
            assertThat(each).as("no edge between pixels").isIn(0x000000, 0xFFFFFF);
            white += each == 0xFFFFFF ? 1 : 0;
        }
        assertThat(white)
                .as("a line between neighbours, one before, and what follows")
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 135})
    void aHatchFromTilesLooksLikeOneOfStrokes(int degrees) {
        var shares = screen.call(() -> {
            var canvas = new Canvas(400, 300);
            var surface = new FxSurface(canvas.getGraphicsContext2D());
            var share = new double[2];
            for (var way = 0; way < 2; way++) {
                surface.begin(Viewport.ofPlan(400, 300));
                surface.fill(surface.visible(), Ink.WHITE);
                var outline = new double[] {1, 1, 39, 1, 39, 29, 1, 29};
                var stroke = Stroke.of(Ink.BLACK, 0.1);
                if (way == 0) {
                    surface.hatch(outline, degrees, 0.7, stroke);
                } else {
                    Hatching.of(outline, degrees, 0.7).forEach(line -> surface.stroke(line, false, stroke));
                }
                share[way] = darkness(canvas);
            }
            return share;
        });
        assertThat(shares[0]).isBetween(shares[1] * 0.85, shares[1] * 1.15);
    }

    @Test
    void aHatchMovesWithThePlan() {
        screen.run(() -> {
            var canvas = new Canvas(100, 100);
            var surface = new FxSurface(canvas.getGraphicsContext2D());
            var outline = new double[] {1, 1, 9, 1, 9, 9, 1, 9};
            surface.begin(Viewport.ofPlan(100, 100)).hatch(outline, 45, 0.7, Stroke.of(Ink.BLACK, 0.1));
            var before = rgb(canvas, 50, 50, 20);
            surface.begin(Viewport.ofPlan(100, 100).pannedBy(7, -3)).hatch(outline, 45, 0.7, Stroke.of(Ink.BLACK, 0.1));
            assertThat(rgb(canvas, 57, 47, 20)).isEqualTo(before).isNotEqualTo(rgb(canvas, 58, 47, 20));
        });
    }

    /// The colours of so many pixels in a row.
    private static List<Integer> rgb(Canvas canvas, int x, int y, int count) {
        var image = SwingFXUtils.fromFXImage(canvas.snapshot(null, null), null);
        return IntStream.range(x, x + count)
                .map(each -> image.getRGB(each, y))
                .boxed()
                .toList();
    }

    private static double darkness(Canvas canvas) {
        var image = SwingFXUtils.fromFXImage(canvas.snapshot(null, null), null);
        var dark = 0.0;
        for (var x = 0; x < image.getWidth(); x++) {
            for (var y = 0; y < image.getHeight(); y++) {
                dark += 255 - (image.getRGB(x, y) & 0xFF);
            }
        }
        return dark / image.getWidth() / image.getHeight() / 255;
    }

    @Test
    void chineseNeverShowsAsBoxes() {
        var shapes = screen.call(() -> {
            var seen = new HashSet<Integer>();
            for (var letter : new String[] {"展", "览", "会", "馆"}) {
                var canvas = new Canvas(40, 40);
                var surface = new FxSurface(canvas.getGraphicsContext2D()).begin(Viewport.ofTimeline(40, 40));
                surface.text(letter, 5, 20, TextStyle.of(28, Ink.BLACK));
                var image = SwingFXUtils.fromFXImage(canvas.snapshot(null, null), null);
                var dark = 0;
                for (var x = 0; x < 40; x++) {
                    for (var y = 0; y < 40; y++) {
                        dark = dark * 31 + ((image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0);
                    }
                }
                seen.add(dark);
            }
            return seen;
        });
        assertThat(shapes).as("four letters look different").hasSize(4);
        assertThat(screen.call(ScreenFonts::family)).isNotBlank();
    }

    @Test
    void widthsGrowWithTheSizeAndWithTheText() {
        screen.run(() -> {
            var surface = new FxSurface(new Canvas(10, 10).getGraphicsContext2D()).begin(Viewport.ofTimeline(10, 10));
            var style = TextStyle.of(12, Ink.BLACK);
            assertThat(surface.textWidth("Booth", style.ofSize(24))).isEqualTo(2 * surface.textWidth("Booth", style));
            assertThat(surface.textWidth("展位", style)).isBetween(22.0, 26.0);
            assertThat(surface.textWidth("Booth", style.inBold())).isGreaterThan(surface.textWidth("Booth", style));
        });
    }

    @Test
    void theWheelZoomsAPlanAtThePointerAndScrollsATimeline() {
        screen.run(() -> {
            var canvas = new Canvas(400, 300);
            var view = new SimpleObjectProperty<>(Viewport.ofPlan(400, 300));
            ZoomPan.install(canvas, view);
            var x = view.get().toX(100);
            Event.fireEvent(canvas, wheel(100, 100, 40));
            assertThat(view.get().scale()).isGreaterThan(10);
            assertThat(view.get().toX(100)).isCloseTo(x, org.assertj.core.data.Offset.offset(1e-9));

            var timeline = new SimpleObjectProperty<>(Viewport.ofTimeline(400, 300));
            var other = new Canvas(400, 300);
            ZoomPan.install(other, timeline, v -> v.within(Bounds.ofSize(400, 900)));
            Event.fireEvent(other, wheel(100, 100, -40));
            assertThat(timeline.get().top()).isEqualTo(40);
            Event.fireEvent(other, wheel(100, 100, 400));
            assertThat(timeline.get().top()).isZero();
        });
    }

    @Test
    void theMiddleButtonDragsTheSheetAndNoToolSeesIt() {
        screen.run(() -> {
            var canvas = new Canvas(400, 300);
            var view = new SimpleObjectProperty<>(Viewport.ofPlan(400, 300));
            var seen = new int[1];
            canvas.setOnMousePressed(e -> seen[0]++);
            var zoomPan = ZoomPan.install(canvas, view);
            Event.fireEvent(canvas, mouse(MouseEvent.MOUSE_PRESSED, MouseButton.MIDDLE, 100, 100));
            assertThat(zoomPan.isPanning()).isTrue();
            Event.fireEvent(canvas, mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.MIDDLE, 130, 100));
            Event.fireEvent(canvas, mouse(MouseEvent.MOUSE_RELEASED, MouseButton.MIDDLE, 130, 100));
            assertThat(view.get().left()).isEqualTo(-3);
            assertThat(seen[0]).isZero();
            Event.fireEvent(canvas, mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 100, 100));
            assertThat(seen[0]).isEqualTo(1);
        });
    }

    private static ScrollEvent wheel(double x, double y, double delta) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.LINES,
                delta / 40,
                0,
                null);
    }

    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, MouseButton button, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                button,
                1,
                false,
                false,
                false,
                false,
                button == MouseButton.PRIMARY,
                button == MouseButton.MIDDLE,
                false,
                false,
                false,
                false,
                null);
    }
}
