package org.hallwright.exchange.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.xml.XmlSource;

/// Finds the merged cells of a sheet, which the reader of workbooks does not tell.
final class MergedCells {
    private static final Pattern FIRST = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):.*");
    private static final String PARTS = "xl/";
    private static final String MERGED = "mergeCell";

    private MergedCells() {}

    /// The first cell of a merged group: its row from 1, its column from 0.
    record At(int row, int column) {}

    /// @param sheet the id by which the workbook knows it
    static List<At> of(SourceFile file, String sheet) throws IOException {
        var found = new ArrayList<At>();
        try (var zip = ZipFile.builder().setByteArray(file.bytes()).get()) {
            var part = part(zip, sheet);
            if (part.isPresent() && isMentioned(zip, part.get())) {
                each(zip, part.get(), MERGED, xml -> at(xml).ifPresent(found::add));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return found;
    }

    /// Whether the word is in the part at all: most sheets have nothing merged, and to look for a word is far quicker
    /// than to read the sheet as XML once more.
    private static boolean isMentioned(ZipFile zip, String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return false;
        }
        var buffer = new byte[1 << 16];
        var kept = 0;
        try (var bytes = zip.getInputStream(entry)) {
            for (var n = bytes.read(buffer); n >= 0; n = bytes.read(buffer, kept, buffer.length - kept)) {
                var end = kept + n;
                if (new String(buffer, 0, end, StandardCharsets.ISO_8859_1).contains(MERGED)) {
                    return true;
                }
                kept = Math.min(end, MERGED.length());
                System.arraycopy(buffer, end - kept, buffer, 0, kept);
            }
        }
        return false;
    }

    private static Optional<String> part(ZipFile zip, String sheet) throws IOException, XMLStreamException {
        var parts = new ArrayList<String>();
        each(zip, PARTS + "_rels/workbook.xml.rels", "Relationship", xml -> {
            if (sheet.equals(xml.getAttributeValue(null, "Id"))) {
                var target = xml.getAttributeValue(null, "Target");
                parts.add(target.startsWith("/") ? target.substring(1) : PARTS + target);
            }
        });
        return parts.stream().findFirst();
    }

    private static void each(ZipFile zip, String part, String element, Consumer<XMLStreamReader> with)
            throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (var text = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)) {
            var xml = XmlSource.open(text);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    with.accept(xml);
                }
            }
        }
    }

    private static Optional<At> at(XMLStreamReader xml) {
        var match = FIRST.matcher(String.valueOf(xml.getAttributeValue(null, "ref")));
        return match.matches()
                ? Optional.of(new At(Integer.parseInt(match.group(2)), column(match.group(1))))
                : Optional.empty();
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (n, c) -> n * 26 + c - 'A' + 1) - 1;
    }
}
