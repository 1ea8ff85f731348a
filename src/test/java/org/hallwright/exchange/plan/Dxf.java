package org.hallwright.exchange.plan;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.TestFiles;

/// Small DXF files as other programs write them, for the tests of this package. Units are metres unless said.
final class Dxf {
    private final List<String> header = new ArrayList<>(List.of("9", "$INSUNITS", "70", "6"));
    private final List<String> layers = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();
    private final List<String> entities = new ArrayList<>();

    static Dxf with(String... pairs) {
        return new Dxf().add(pairs);
    }

    Dxf header(String... pairs) {
        header.addAll(List.of(pairs));
        return this;
    }

    Dxf unit(int code) {
        header.set(3, String.valueOf(code));
        return this;
    }

    Dxf layer(String name, int flags, int colour) {
        layers.addAll(List.of("0", "LAYER", "2", name, "70", "" + flags, "62", "" + colour));
        return this;
    }

    /// @param pairs of code and value, separated by blanks within one string or given one by one
    Dxf add(String... pairs) {
        entities.addAll(split(pairs));
        return this;
    }

    Dxf block(String name, String... pairs) {
        blocks.addAll(List.of("0", "BLOCK", "2", name, "10", "0", "20", "0"));
        blocks.addAll(split(pairs));
        blocks.addAll(List.of("0", "ENDBLK"));
        return this;
    }

    private static List<String> split(String... pairs) {
        var all = new ArrayList<String>();
        for (var each : pairs) {
            all.addAll(List.of(each.split("\\|", -1)));
        }
        return all;
    }

    /// An outline of the size with its lower left corner there.
    static String box(String layer, double x, double y, double width, double depth) {
        return "0|LWPOLYLINE|8|%s|90|4|70|1|10|%s|20|%s|10|%s|20|%s|10|%s|20|%s|10|%s|20|%s"
                .formatted(layer, x, y, x + width, y, x + width, y + depth, x, y + depth);
    }

    static String line(String layer, double x0, double y0, double x1, double y1) {
        return "0|LINE|8|%s|10|%s|20|%s|11|%s|21|%s".formatted(layer, x0, y0, x1, y1);
    }

    /// Words whose middle is there.
    static String words(String layer, String words, double x, double y) {
        return "0|TEXT|8|%s|10|0|20|0|40|0.5|1|%s|72|1|73|2|11|%s|21|%s".formatted(layer, words, x, y);
    }

    String text() {
        var all = new ArrayList<>(List.of("0", "SECTION", "2", "HEADER"));
        all.addAll(header);
        all.addAll(List.of("0", "ENDSEC", "0", "SECTION", "2", "TABLES", "0", "TABLE", "2", "LAYER"));
        all.addAll(layers);
        all.addAll(List.of("0", "ENDTAB", "0", "ENDSEC", "0", "SECTION", "2", "BLOCKS"));
        all.addAll(blocks);
        all.addAll(List.of("0", "ENDSEC", "0", "SECTION", "2", "ENTITIES"));
        all.addAll(entities);
        all.addAll(List.of("0", "ENDSEC", "0", "EOF"));
        return String.join("\r\n", all) + "\r\n";
    }

    SourceFile file() {
        return file(StandardCharsets.UTF_8);
    }

    SourceFile file(Charset charset) {
        return TestFiles.text("hall.dxf", text(), charset);
    }
}
