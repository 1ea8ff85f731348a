package org.hallwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Another program that reads the same file, as a process of its own that starts anew each time.
final class LibreOffice {
    private static final String PROGRAM = "soffice";

    private final Path program;
    private final Path folder;

    private LibreOffice(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /// Empty where it is not on this machine.
    ///
    /// @param folder for its profile and what it writes
    static Optional<LibreOffice> find(Path folder) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .filter(each -> !each.isBlank())
                .map(each -> Path.of(each, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new LibreOffice(program, folder));
    }

    /// Writes the first sheet of a workbook as CSV.
    void convert(Path workbook) {
        run(
                folder,
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv",
                "--outdir",
                folder.toString(),
                workbook.toString());
    }

    /// Runs a program to its end, which must be a good one.
    static void run(Path folder, String... words) {
        try {
            var log = folder.resolve("child.log");
            var process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(words[0] + " failed: " + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
