package org.hallwright.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hallwright.cli.kit.Benchmark;
import org.hallwright.cli.kit.BugNote;
import org.hallwright.cli.kit.Pictures;
import org.hallwright.cli.kit.Surroundings;
import org.hallwright.i18n.Language;
import org.hallwright.service.FilledStore;
import org.hallwright.service.stores.Workspaces;
import org.hallwright.store.StorePath;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A console in a folder of its own: runs commands against a real store and keeps what they say.
public final class Console {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-29T08:00:00Z"), ZoneOffset.UTC);
    private static final Map<String, FilledStore> BEGUN = new ConcurrentHashMap<>();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    public Console(Path folder) {
        this.folder = folder;
    }

    /// What one command said and how it ended.
    public record Said(int exit, String out, String err) {
        /// The one object on standard output; fails if there is anything else.
        public JsonNode json() {
            return JSON.readTree(out);
        }
    }

    public Path store() {
        return folder.resolve("store");
    }

    public Path folder() {
        return folder;
    }

    /// Writes a file beside the store.
    public Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Runs a command on this console's store.
    public Said run(Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var around = new Surroundings(
                new Workspaces(CLOCK, "tester", folder.resolve("home")),
                CLOCK,
                store(),
                Language.EN,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                bug -> new BugNote("T3ST", folder.resolve("log")),
                Pictures.NONE,
                List.of(new Benchmark("nothing", () -> java.util.Map.of("ratio", 1))));
        var exit = new Commands(around)
                .run(Arrays.stream(words).map(String::valueOf).toArray(String[]::new));
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The same with `--json`.
    public Said json(Object... words) {
        return run(Stream.concat(Arrays.stream(words), Stream.of("--json")).toArray());
    }

    /// Begins an exhibition with that code, and with the first of them the store: which takes longer
    /// than most commands, so that consoles share what the command made for the first that asked.
    public Console begin(String code) {
        if (Files.exists(StorePath.of(store()).journal())) {
            return begun(code);
        }
        BEGUN.computeIfAbsent(code, c -> new FilledStore(to -> new Console(to).begun(c)))
                .copyTo(folder);
        return this;
    }

    private Console begun(String code) {
        run("new", "--code", code, "--name", "Exhibition " + code, "--from", "2026-05-29", "--to", "2026-05-31");
        return this;
    }
}
