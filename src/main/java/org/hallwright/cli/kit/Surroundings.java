package org.hallwright.cli.kit;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.hallwright.i18n.Language;
import org.hallwright.service.stores.Workspaces;

/// What a command finds around it, given by who starts the program.
///
/// @param defaultStore the store that is meant where none is named
/// @param language of the user's system
/// @param out where results go
/// @param err where sentences about failures go
/// @param bugs writes down a failure that nobody expected
/// @param pictures takes pictures of the window's views where no display is
public record Surroundings(
        Workspaces workspaces,
        Clock clock,
        Path defaultStore,
        Language language,
        PrintStream out,
        PrintStream err,
        Function<Throwable, BugNote> bugs,
        Pictures pictures,
        List<Benchmark> benchmarks) {
    public Surroundings {
        benchmarks = List.copyOf(benchmarks);
    }

    /// Those of a program that was started in a console.
    public static Surroundings onConsole(
            Workspaces workspaces,
            Clock clock,
            Path defaultStore,
            Language language,
            Function<Throwable, BugNote> bugs,
            Pictures pictures,
            List<Benchmark> benchmarks) {
        return new Surroundings(
                workspaces, clock, defaultStore, language, System.out, System.err, bugs, pictures, benchmarks);
    }
}
