package org.hallwright.ui;

import com.sun.glass.ui.Timer;
import com.sun.javafx.tk.Toolkit;
import com.sun.javafx.tk.quantum.QuantumToolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hallwright.ui.kit.ScreenFont;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The headless screen of the tests: one stage, a mouse and a keyboard, and pictures of what is shown.
///
/// Coordinates are those of the node that they are given with. Methods are called from the test's thread.
public final class Screen {
    /// Where the pictures of the views go.
    public static final Path PICTURES = Path.of("target", "screens");

    /// Only a hang takes longer, even on a machine that has much else to do.
    private static final long PATIENCE_MS = 180_000;

    /// How often something done later may set off something else to be done later.
    private static final int TURNS = 5;

    private static final int FRAME_MS = 16;

    private static final Method PULSE = pulseWithoutPainting();

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private Screen(Stage stage) {
        this.stage = stage;
    }

    /// Starts the toolkit the first time, and gives the stage, empty.
    public static Screen ready() {
        try {
            var stage = FxToolkit.registerPrimaryStage();
            var screen = new Screen(stage);
            screen.forget();
            screen.run(() -> clear(stage));
            return screen;
        } catch (TimeoutException e) {
            throw new IllegalStateException("The headless platform did not start", e);
        }
    }

    /// Lets go of all events that the robot ever saw: with each of them it keeps the node that it was for.
    public void forget() {
        FxToolkit.toolkitContext().setRegisteredStage(stage);
    }

    /// Takes what an earlier test showed from its scene: else each new theme is worked out for it as well, and
    /// the style sheets keep count of its nodes.
    private static void clear(Stage stage) {
        var former = stage.getScene();
        if (former != null) {
            former.setRoot(new Group());
        }
    }

    /// Runs something on the screen's thread and waits for it, and for what it set off.
    public <T> T call(Callable<T> action) {
        var result = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, action);
        settle();
        return result;
    }

    public void run(Runnable action) {
        call(() -> {
            action.run();
            return Boolean.TRUE;
        });
    }

    /// Waits until what was set off is done: what was to be run later, then animations, styles and layout.
    ///
    /// The pulses are fired here rather than waited for, so that no time passes, and they do not paint:
    /// pictures are rendered by themselves, and nobody looks at the window. The toolkit's own pulses paint,
    /// and come seldom in the tests (`javafx.animation.pulse`).
    public void settle() {
        for (var turn = 0; turn < TURNS; turn++) {
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, Screen::pulse);
        }
    }

    private static void pulse() {
        try {
            PULSE.invoke(Toolkit.getToolkit(), false);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The toolkit has no pulse without painting", e);
        }
    }

    /// Does something with the toolkit's own pulses coming as often as on a user's screen: what measures frames counts
    /// those that are painted. Not to be called on the screen's thread.
    public static <T> T atFullRate(Supplier<T> measuring) {
        pulseEvery(FRAME_MS);
        try {
            return measuring.get();
        } finally {
            pulseEvery(1000 / ((QuantumToolkit) Toolkit.getToolkit()).getRefreshRate());
        }
    }

    private static void pulseEvery(int ms) {
        try {
            var timer = QuantumToolkit.class.getDeclaredField("pulseTimer");
            timer.setAccessible(true);
            ((Timer) timer.get(Toolkit.getToolkit())).start(ms);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The toolkit has no timer of pulses", e);
        }
    }

    private static Method pulseWithoutPainting() {
        try {
            var pulse = QuantumToolkit.class.getDeclaredMethod("pulse", boolean.class);
            pulse.setAccessible(true);
            return pulse;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The toolkit has no pulse without painting", e);
        }
    }

    /// Waits until something holds that comes by itself after a moment.
    public void await(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS, () -> call(holds::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("It never came", e);
        }
    }

    /// The scene in the program's own font where the system has no Chinese letters, as the window is.
    public static Scene inOwnFont(Scene scene) {
        ScreenFont.family()
                .map(family -> ScreenFont.class.getResource("/org/hallwright/ui/shell/own-font.css"))
                .ifPresent(sheet -> scene.getStylesheets().add(sheet.toExternalForm()));
        return scene;
    }

    /// Shows a scene in the stage; at most 1400 × 900, because the headless frame buffer takes no more.
    public void show(Scene scene, double width, double height) {
        run(() -> {
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.setX(0);
            stage.setY(0);
            stage.show();
        });
    }

    public Stage stage() {
        return stage;
    }

    public void click(Node node, double x, double y) {
        hold(at(node, x, y));
        letGo();
    }

    public void click(Node node) {
        var bounds = node.getBoundsInLocal();
        click(node, bounds.getCenterX(), bounds.getCenterY());
    }

    /// Presses at the first place, moves in steps, and lets go at the second.
    public void drag(Node node, double x0, double y0, double x1, double y1) {
        drag(node, x0, y0, node, x1, y1);
    }

    /// Drags from a place in one node to a place in another.
    public void drag(Node from, double x0, double y0, Node to, double x1, double y1) {
        hold(at(from, x0, y0), at(to, x1, y1));
        letGo();
    }

    /// Presses at the first place and goes to the others one after the other, each in steps; the button stays down.
    public void hold(Point2D first, Point2D... others) {
        hover(first);
        base().pressMouse(MouseButton.PRIMARY);
        settle();
        var from = first;
        for (var to : others) {
            for (var step = 1; step <= 5; step++) {
                hover(from.interpolate(to, step / 5.0));
            }
            from = to;
        }
        settle();
    }

    public void letGo() {
        base().releaseMouse(MouseButton.PRIMARY);
        settle();
    }

    /// Puts the mouse there at once: the robot's own way runs pixel by pixel and takes most of a journey's time.
    public void hover(Point2D to) {
        base().moveMouse(to);
        settle();
    }

    /// A place in a node, on the screen.
    public Point2D at(Node node, double x, double y) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> node.localToScreen(x, y));
    }

    /// Presses keys one after the other and lets them go the other way round, as a chord is struck.
    public void type(KeyCode... keys) {
        var chord = Stream.of(keys)
                .map(key -> key == KeyCode.SHORTCUT ? KeyCode.CONTROL : key)
                .toList();
        chord.forEach(base()::pressKeyboard);
        settle();
        chord.reversed().forEach(base()::releaseKeyboard);
        settle();
    }

    /// What moves the mouse and strikes keys at once: the robot's own ways wait 50 ms after each, which was a sixth of
    /// the time of all tests.
    private BaseRobot base() {
        return robot.robotContext().getBaseRobot();
    }

    /// Does something while a key is held down.
    public void holding(KeyCode key, Runnable action) {
        base().pressKeyboard(key);
        action.run();
        base().releaseKeyboard(key);
        settle();
    }

    /// Types a text into what has the focus.
    public void write(String text) {
        var scene = call(() -> Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(stage)
                .getScene());
        text.codePoints().forEach(letter -> base().typeKeyboard(scene, KeyCode.UNDEFINED, Character.toString(letter)));
        settle();
    }

    /// Writes a picture of the scene to [#PICTURES], under a name without ending, with the menus and tips over it.
    public void picture(Scene scene, String name) {
        run(() -> {
            var image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
            popups(scene, image);
            try {
                Files.createDirectories(PICTURES);
                Png.write(image, PICTURES.resolve(name + ".png"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// Lays what has windows of its own over the picture of the scene that they belong to, as the screen shows it.
    private static void popups(Scene scene, BufferedImage image) {
        var window = scene.getWindow();
        if (window == null) {
            return;
        }
        var over = image.createGraphics();
        Window.getWindows().stream()
                .filter(each -> each instanceof PopupWindow && each.isShowing())
                .forEach(each -> {
                    var clear = new SnapshotParameters();
                    clear.setFill(Color.TRANSPARENT);
                    var root = each.getScene().getRoot();
                    var at = root.localToScreen(root.getBoundsInLocal());
                    over.drawImage(
                            SwingFXUtils.fromFXImage(root.snapshot(clear, null), null),
                            (int) Math.round(at.getMinX() - window.getX() - scene.getX()),
                            (int) Math.round(at.getMinY() - window.getY() - scene.getY()),
                            null);
                });
        over.dispose();
    }
}
