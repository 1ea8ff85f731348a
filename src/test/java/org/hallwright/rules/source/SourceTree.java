package org.hallwright.rules.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of one source tree, as text: `src/main` below some root.
record SourceTree(Path root) {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /// Maven runs tests in the project's folder.
    static SourceTree ofProject() {
        return new SourceTree(Path.of(""));
    }

    Stream<SourceFile> main(String ending) {
        return below(root.resolve("src/main"), ending);
    }

    Stream<SourceFile> test(String ending) {
        return below(root.resolve("src/test"), ending);
    }

    /// The string literals of all Java sources, text blocks left out.
    Stream<String> literals() {
        return main(".java")
                .flatMap(file -> LITERAL.matcher(file.text()).results().map(match -> match.group(1)));
    }

    private Stream<SourceFile> below(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var paths = Files.walk(folder)) {
            return paths
                    .filter(path -> path.getFileName().toString().endsWith(ending))
                    .sorted()
                    .map(path -> new SourceFile(root.relativize(path), read(path)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One file, its path as from the root.
    record SourceFile(Path path, String text) {
        List<String> lines() {
            return text.lines().toList();
        }

        String name() {
            return path.getFileName().toString();
        }
    }
}
