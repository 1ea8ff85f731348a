package org.hallwright.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.hallwright.cli.kit.Pictures;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.Workspace;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;

/// Takes pictures of the window's places without a display, on the toolkit's own headless platform.
///
/// @param clock the one clock of the program
record WindowPictures(Clock clock) implements Pictures {
    @Override
    public List<Path> take(Workspace workspace, Id<Exhibition> exhibition, Language language, Path folder) {
        startHeadless();
        var pictures = new ArrayList<Path>();
        for (var dark : List.of(false, true)) {
            var look = new Look(language, dark);
            pictures.addAll(onScreen(() -> all(workspace, exhibition, look, folder)));
        }
        return pictures;
    }

    /// The toolkit starts once; where it has been started already it is used as it is.
    private static void startHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var started = new CompletableFuture<Boolean>();
        try {
            Platform.startup(() -> started.complete(true));
            started.join();
            Platform.setImplicitExit(false);
        } catch (IllegalStateException alreadyStarted) {
            Platform.setImplicitExit(false);
        }
    }

    private static <T> T onScreen(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action, Platform::runLater).join();
    }

    private List<Path> all(Workspace workspace, Id<Exhibition> exhibition, Look look, Path folder) {
        var composition = new Composition(clock, folder, path -> {});
        var window = new Window(workspace, TaskRunner.inline(), look, composition.places(), composition::views);
        window.enter(exhibition);
        return composition.places().keySet().stream()
                .map(place -> {
                    window.go(place, List.of());
                    return picture(window.scene(), folder.resolve(name(place, look)));
                })
                .toList();
    }

    private static String name(Place place, Look look) {
        var words = place + "-" + look.language() + "-" + (look.dark() ? "dark" : "light") + ".png";
        return words.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Path picture(Scene scene, Path file) {
        // The second pass draws the canvases that got their size in the first.
        for (var pass = 0; pass < 2; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
