package org.hallwright.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.hallwright.i18n.Messages;

/// Loads views: the FXML file that lies beside its controller and bears its name without `Controller`.
///
/// Controllers are made by suppliers that `app` registers; one that nobody registered fails with its name.
public final class Views {
    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
    private final Messages messages;

    /// A loaded view.
    public record View<C>(Parent root, C controller) {}

    public Views(Messages messages) {
        this.messages = messages;
    }

    public <C> Views register(Class<C> controller, Supplier<? extends C> supplier) {
        controllers.put(controller, supplier);
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

    private Object make(Class<?> type) {
        var supplier = controllers.get(type);
        if (supplier == null) {
            throw new IllegalArgumentException("No supplier for the controller " + type.getName());
        }
        return supplier.get();
    }
}
