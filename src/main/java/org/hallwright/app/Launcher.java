package org.hallwright.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import org.hallwright.bench.Benchmarks;
import org.hallwright.cli.Commands;
import org.hallwright.cli.kit.Surroundings;
import org.hallwright.i18n.Language;
import org.hallwright.service.Workspace;
import org.hallwright.service.stores.Workspaces;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;

/// Starts the program: a command where the words name one, else the window.
///
/// Does not extend `Application`, so that commands run where no screen and no JavaFX is.
public final class Launcher {
    /// The name under which the settings of the log find its file.
    static final String LOG_FILE = "hallwright.log";

    /// The toolkit warns each time that it lies on the class path, where it works as well. Held, or it is
    /// forgotten.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Launcher() {}

    static void main(String[] args) {
        TOOLKIT.setLevel(Level.SEVERE);
        var folders = Folders.ofThisUser();
        System.setProperty(LOG_FILE, folders.log().toString());
        var words = List.of(args);
        if (Commands.isCommand(words)) {
            System.exit(commands(folders).run(args));
        }
        if (Display.isMissing(System.getProperty("os.name"), System.getenv(), System.getProperty("glass.platform"))) {
            System.exit(commands(folders).refuse("cli.no-display"));
        }
        Application.launch(HallwrightApp.class, joined(words));
    }

    static Commands commands(Folders folders) {
        var clock = Clock.systemDefaultZone();
        var author = System.getProperty("user.name", "");
        Path log = folders.log();
        return new Commands(Surroundings.onConsole(
                new Workspaces(clock, author, folders.data()),
                clock,
                folders.defaultStore(),
                Language.of(Locale.getDefault()),
                new CrashHandler(log)::note,
                new WindowPictures(clock),
                Benchmarks.all(clock, windows(clock, folders.data()))));
    }

    /// The program's window, to be measured.
    private static BiFunction<Workspace, TaskRunner, Window> windows(Clock clock, Path papers) {
        return (workspace, runner) -> {
            var composition = new Composition(clock, papers, file -> {});
            return new Window(
                    workspace, runner, new Look(Language.EN, false), composition.places(), composition::views);
        };
    }

    /// `--store FILE` as the one word `--store=FILE`, by which the window's program knows its parameters.
    static String[] joined(List<String> words) {
        return String.join("\n", words)
                .replaceAll("(?m)^(--[a-z]+)\n", "$1=")
                .lines()
                .toArray(String[]::new);
    }
}
