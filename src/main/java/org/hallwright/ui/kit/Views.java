package org.hallwright.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hallwright.i18n.Messages;
import org.jspecify.annotations.Nullable;

/// Loads views: the FXML file that lies beside its controller and bears its name without `Controller`.
///
/// Controllers are made by suppliers that `app` registers; one that nobody registered fails with its name.
public final class Views {
    private final Map<Class<?>, Supplier<?>> controllers = new ConcurrentHashMap<>();
    private final Map<String, Consumer<Views>> parts = new HashMap<>();
    private final Messages messages;

    /// A loaded view.
    public record View<C>(Parent root, C controller) {
        /// Gives the view its skins, styles and first layout on the thread that made it, in a scene that is
        /// never shown: the window, which takes it in, holds the user up by less than half as long.
        ///
        /// JavaFX finds styles on any thread, and its makers try its controls on others than the screen's.
        /// What must not happen meanwhile is a change of theme, which styles anew whatever has ever been
        /// styled, on the screen's thread.
        ///
        /// @param theme the style class of the window's root
        /// @param stylesheets those of the window's scene
        /// @param size in pixels, of the window's scene
        /// @return itself, in no scene; as it was on the screen's thread, which would do the work twice
        public View<C> fitted(String theme, List<String> stylesheets, Dimension2D size) {
            if (!Platform.isFxApplicationThread()) {
                var hanger = new StackPane(root);
                hanger.getStyleClass().add(theme);
                var scene = new Scene(hanger, size.getWidth(), size.getHeight());
                scene.getStylesheets().setAll(stylesheets);
                hanger.applyCss();
                hanger.layout();
                leaveOut(root);
                hanger.getChildren().clear();
            }
            return this;
        }

        /// Takes out of a view what is not in sight, such as forms that nobody has asked for, until it
        /// first is: the window would style it all the same, and most of a large view is that. What
        /// controls are made of is theirs.
        private static void leaveOut(Parent parent) {
            for (var child : List.copyOf(parent.getChildrenUnmodifiable())) {
                if (child instanceof Parent part && !(child instanceof Control)) {
                    leaveOut(part);
                }
                if (!child.isVisible() && parent instanceof Pane pane && !(pane instanceof BorderPane)) {
                    leaveOut(pane, child);
                }
            }
        }

        /// Holds its place meanwhile. Whoever hears that the part comes into sight finds it in the window:
        /// those who hear of an invalid value come before those who hear of its change.
        private static void leaveOut(Pane pane, Node part) {
            var place = new Region();
            place.setVisible(false);
            place.setManaged(false);
            pane.getChildren().set(pane.getChildren().indexOf(part), place);
            part.visibleProperty().addListener(new InvalidationListener() {
                @Override
                public void invalidated(Observable visible) {
                    var at = pane.getChildren().indexOf(place);
                    if (part.isVisible() && at >= 0) {
                        pane.getChildren().set(at, part);
                        visible.removeListener(this);
                    }
                }
            });
        }
    }

    public Views(Messages messages) {
        this.messages = messages;
    }

    public <C> Views register(Class<C> controller, Supplier<? extends C> supplier) {
        controllers.put(controller, supplier);
        return this;
    }

    /// Leaves the controllers of a part of the window to be registered when the first of them is loaded: their view
    /// models take as long to make as views do.
    ///
    /// @param front a controller of the part; the others lie in its package or below
    public Views part(Class<?> front, Consumer<Views> registering) {
        parts.put(front.getPackageName(), registering);
        return this;
    }

    public Messages messages() {
        return messages;
    }

    /// Loads the view of that controller, in the language of the messages.
    public <C> View<C> load(Class<C> controller) {
        var stem = controller.getSimpleName().replaceFirst("Controller$", "");
        var url = controller.getResource(stem + ".fxml");
        if (url == null) {
            throw new IllegalArgumentException("No view " + stem + ".fxml beside " + controller.getName());
        }
        var loader = new FXMLLoader(url, messages.bundle(), null, this::make);
        try {
            Parent root = loader.load();
            return new View<>(root, loader.getController());
        } catch (IOException e) {
            throw new UncheckedIOException("The view " + stem + ".fxml does not load", e);
        }
    }

    /// A part of a view that is loaded into a pane when it is first wanted.
    public <C> LateView<C> late(Class<C> controller, Pane pane) {
        return new LateView<>(() -> load(controller), pane);
    }

    private Object make(Class<?> type) {
        open(type.getPackageName());
        var supplier = controllers.get(type);
        if (supplier == null) {
            throw new IllegalArgumentException("No supplier for the controller " + type.getName());
        }
        return supplier.get();
    }

    private synchronized void open(String controllers) {
        parts.keySet().stream()
                .filter(part -> (controllers + ".").startsWith(part + "."))
                .findFirst()
                .map(parts::remove)
                .ifPresent(registering -> registering.accept(this));
    }

    /// A part of a view that is loaded when it is first wanted and lies in its pane from then on.
    ///
    /// What is not in sight when a view comes to the front, such as a form that has yet to be asked for, would
    /// make the user wait for it all the same. JavaFX thread only.
    ///
    /// @param <C> the part's controller
    public static final class LateView<C> {
        private final Supplier<View<C>> loading;
        private final Pane pane;
        private @Nullable View<C> loaded;

        LateView(Supplier<View<C>> loading, Pane pane) {
            this.loading = loading;
            this.pane = pane;
        }

        /// Its controller; loads the part unless it is there.
        public C controller() {
            return view().controller();
        }

        /// Loads the part unless it is there.
        public void load() {
            view();
        }

        /// Whether it has been loaded.
        public boolean isLoaded() {
            return loaded != null;
        }

        /// Whether it is in sight.
        public boolean isShown() {
            return loaded != null && loaded.root().isVisible();
        }

        /// Brings it into sight or takes it out, with the room that it needs; only what is shown is loaded.
        public void show(boolean shown) {
            if (shown || loaded != null) {
                var root = view().root();
                root.setVisible(shown);
                root.setManaged(shown);
            }
        }

        private View<C> view() {
            if (loaded == null) {
                loaded = loading.get();
                pane.getChildren().add(loaded.root());
            }
            return loaded;
        }
    }
}
