package org.hallwright.service.files;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.publish.PrintedFile;

/// Names papers and writes them; the world's failures become sentences.
final class PaperFile {
    private PaperFile() {}

    /// `E3-plan.pdf` in a folder.
    static Path in(Path folder, Exhibition exhibition, String what, String extension) {
        var code = exhibition.code().replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        return folder.resolve(code + "-" + what + "." + extension);
    }

    /// `plan.svg` for hall A is `plan-A.svg`.
    static Path named(Path file, String more) {
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        var word = more.replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        return file.resolveSibling(name.substring(0, dot) + "-" + word + name.substring(dot));
    }

    /// @throws Unwritable if the file cannot be written
    static Written print(Path file, Function<Path, PrintedFile> printing) {
        try {
            var printed = printing.apply(file);
            return new Written(printed.path(), printed.bytes(), printed.pages());
        } catch (UncheckedIOException e) {
            throw new Unwritable(file, e);
        }
    }
}
