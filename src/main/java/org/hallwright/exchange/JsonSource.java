package org.hallwright.exchange;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
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

    /// What a value takes as a part of the tree and of the row made of it: measured on lists of objects.
    private static final int BYTES_OF_VALUE = 250;

    private static final int BYTES_OF_LETTER = 3;

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
    /// @param bound of what the tree may need, beside which the rows are made
    /// @throws UnreadableFile if it is no JSON, or needs more
    public static JsonNode readWhole(String name, String text, MemoryBound bound) {
        try (var parser = new Counted(MAPPER.createParser(text), bound)) {
            return MAPPER.readTree(parser);
        } catch (JacksonException e) {
            throw broken(name, e);
        }
    }

    private static UnreadableFile broken(String name, JacksonException e) {
        var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return UnreadableFile.because(e, "exchange.broken-json", name, line);
    }

    /// Says that properties may come twice, as they do in formats where that is usual, and counts what comes of all.
    private static final class Counted extends JsonParserDelegate {
        private final MemoryBound bound;

        Counted(JsonParser parser, MemoryBound bound) {
            super(parser);
            this.bound = bound;
        }

        @Override
        public JsonToken nextToken() {
            return counted(super.nextToken());
        }

        @Override
        public String nextName() {
            var name = super.nextName();
            counted(currentToken());
            return name;
        }

        private @Nullable JsonToken counted(@Nullable JsonToken token) {
            if (token != null && !token.isStructEnd() && token != JsonToken.PROPERTY_NAME) {
                var letters = token == JsonToken.VALUE_STRING ? getStringLength() : 0;
                bound.add(
                        BYTES_OF_VALUE + (long) BYTES_OF_LETTER * letters,
                        currentLocation().getLineNr());
            }
            return token;
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
