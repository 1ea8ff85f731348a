package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// Fills in wish forms as a spreadsheet program does: words into cells, and nothing else touched.
public final class FilledForms {
    private FilledForms() {}

    /// @param cells a cell, its words, the next cell and so on
    public static void fill(Path form, String... cells) {
        var out = new ByteArrayOutputStream();
        try (var zip = ZipFile.builder().setPath(form).get();
                var made = new ZipOutputStream(out)) {
            for (var entry : Collections.list(zip.getEntries())) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    var xml = new String(bytes, StandardCharsets.UTF_8);
                    for (var i = 0; i < cells.length; i += 2) {
                        xml = filled(xml, cells[i], cells[i + 1]);
                    }
                    bytes = xml.getBytes(StandardCharsets.UTF_8);
                }
                made.putNextEntry(new ZipEntry(entry.getName()));
                made.write(bytes);
                made.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Files.write(form, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void fill(Path form, String code, char column, String words) {
        fill(form, at(form, code, column), words);
    }

    private static String filled(String xml, String cell, String words) {
        var text = words.replace("&", "&amp;").replace("<", "&lt;");
        var now = "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        var was = "<c r=\"" + cell + "\"(?:\\s[^>]*)?(?:/>|>.*?</c>)";
        assertThat(xml).as(cell).containsPattern(was);
        return xml.replaceFirst(was, Matcher.quoteReplacement(now));
    }

    /// The cell of an answer, found by the code in the first column.
    public static String at(Path form, String code, char column) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(form)))) {
            for (var row : book.getFirstSheet().read()) {
                if (row.getCellCount() > 0 && row.hasCell(0) && code.equals(row.getCellText(0))) {
                    return column + String.valueOf(row.getRowNum());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException(code);
    }

    /// Whether the words stand anywhere in its first sheet.
    static boolean holds(Path form, String words) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(form)))) {
            return book.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream())
                    .anyMatch(cell -> cell != null
                            && cell.getText() != null
                            && cell.getText().contains(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
