package org.hallwright.service.sample.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.hallwright.domain.value.Name;

/// A table of words among the resources of the sample: one row a line, cells parted by `|`, `#` starts a comment.
///
/// A name is written `English/中文`, and a list with `;` between.
public final class Table {
    private Table() {}

    /// The rows of a file that is part of the program; a missing one is a mistake of the build.
    public static List<Row> read(String file) {
        var resource = Table.class.getResourceAsStream("/org/hallwright/service/sample/" + file);
        if (resource == null) {
            throw new IllegalStateException("No sample table " + file);
        }
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Row(List.of(line.split("\\|", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The name that is written `English/中文`; one without a stroke is the same in both.
    public static Name name(String cell) {
        var at = cell.lastIndexOf('/');
        return at < 0 ? Name.of(cell, cell) : Name.of(cell.substring(0, at), cell.substring(at + 1));
    }

    /// One row; a cell that is not there is empty.
    public record Row(List<String> cells) {
        public String text(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        public Name name(int column) {
            return text(column).isEmpty() ? Name.NONE : Table.name(text(column));
        }

        public double number(int column) {
            return text(column).isEmpty() ? 0 : Double.parseDouble(text(column));
        }

        public int whole(int column) {
            return text(column).isEmpty() ? 0 : Integer.parseInt(text(column));
        }

        public List<String> words(int column, String separator) {
            return text(column).isEmpty()
                    ? List.of()
                    : Arrays.stream(text(column).split(separator)).toList();
        }

        public List<Name> names(int column) {
            return words(column, ";").stream().map(Table::name).toList();
        }
    }
}
