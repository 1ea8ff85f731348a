package org.hallwright.exchange;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a JSON file with bounds on depth, length and count, so that a hostile one ends in a sentence.
public final class JsonSource {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxTokenCount(20_000_000)
                            .maxStringLength(2_000_000)
                            .build())
                    .build())
            .build();

    private JsonSource() {}

    /// @throws UnreadableFile if it is no JSON; names the line
    public static JsonNode read(SourceFile file) {
        try {
            return MAPPER.readTree(file.bytes());
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw UnreadableFile.because(e, "exchange.broken-json", file.name(), line);
        }
    }

    /// The node as indented text that ends with a line break.
    public static String write(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }
}
