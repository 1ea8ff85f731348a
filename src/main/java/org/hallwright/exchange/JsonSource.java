package org.hallwright.exchange;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadCapability;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JacksonFeatureSet;
import tools.jackson.core.util.JsonParserDelegate;
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
            throw broken(file.name(), e);
        }
    }

    /// As [#read], of a text of any encoding; of properties that an object has twice every value is kept, in a list.
    ///
    /// @param name of the file
    public static JsonNode readWhole(String name, String text) {
        try (var parser = new Repeating(MAPPER.createParser(text))) {
            return MAPPER.readTree(parser);
        } catch (JacksonException e) {
            throw broken(name, e);
        }
    }

    private static UnreadableFile broken(String name, JacksonException e) {
        var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return UnreadableFile.because(e, "exchange.broken-json", name, line);
    }

    /// Says that properties may come twice, as they do in formats where that is usual.
    private static final class Repeating extends JsonParserDelegate {
        Repeating(JsonParser parser) {
            super(parser);
        }

        @Override
        public JacksonFeatureSet<StreamReadCapability> streamReadCapabilities() {
            return super.streamReadCapabilities().with(StreamReadCapability.DUPLICATE_PROPERTIES);
        }
    }

    /// The node as indented text that ends with a line break.
    public static String write(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }
}
