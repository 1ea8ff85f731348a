package org.hallwright.cli.files;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hallwright.exchange.table.TableOptions;
import picocli.CommandLine.Option;

/// How a table is read, for every command that takes one in.
public final class TableOf {
    @Option(names = "--map", arity = "1..*", paramLabel = "FIELD=HEADER", descriptionKey = "cli.option.map")
    private Map<String, String> mapping = new LinkedHashMap<>();

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.option.sheet")
    private String sheet = "";

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "cli.option.encoding")
    private String encoding = "";

    @Option(names = "--separator", paramLabel = "SIGN", descriptionKey = "cli.option.separator")
    private String separator = "";

    @Option(names = "--header-row", paramLabel = "ROW", descriptionKey = "cli.option.header-row")
    private int headerRow;

    TableOptions options() {
        return new TableOptions(sheet, encoding, separator, headerRow);
    }

    /// Keys of fields to headers.
    Map<String, String> mapping() {
        return mapping;
    }
}
