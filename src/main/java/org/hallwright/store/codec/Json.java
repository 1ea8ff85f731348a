package org.hallwright.store.codec;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32C;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The one reader and writer of JSON in the store. Safe from any thread.
///
/// What cannot be read is thrown as a [RuntimeException] of the JSON library or of the record that refused it.
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new DomainModule())
            .changeDefaultVisibility(v ->
                    v.withGetterVisibility(NONE).withIsGetterVisibility(NONE).withFieldVisibility(ANY))
            .changeDefaultPropertyInclusion(
                    v -> JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Json() {}

    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /// Writes a change, and of each entry in it the checksum.
    static void write(Committed committed, EntryBytes out) {
        MAPPER.writer().withAttribute(EntryBytes.class, out).writeValue(out, committed);
    }

    /// Reads a change back that was written just now; what its entries were before is taken as known.
    static Committed read(byte[] json, Committed known) {
        return MAPPER.readerFor(Committed.class)
                .withAttribute(Edit.class, known.change().edits().iterator())
                .readValue(json);
    }

    public static String text(Object value) {
        return new String(write(value), StandardCharsets.UTF_8);
    }

    public static <T> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /// Most lists in rows are empty, and a parser costs far more than to see that.
    public static <T> List<T> list(String json, Class<T> element) {
        return json.equals("[]") ? List.of() : MAPPER.readerForListOf(element).readValue(json);
    }

    /// The number of that name in an object, whatever else is in it; 0 where there is none.
    public static int number(byte[] json, String name) {
        return MAPPER.readTree(json).path(name).asInt(0);
    }

    /// Entries of any kinds, each with its kind.
    public static byte[] entries(List<Entry> entries) {
        return write(entries.stream().map(EntryShape.Tagged::new).toList());
    }

    public static List<Entry> entries(byte[] json) {
        return MAPPER.<List<Entry>>readerForListOf(Entry.class).readValue(json);
    }

    public static Map<String, String> map(String json) {
        return json.equals("{}")
                ? Map.of()
                : MAPPER.readerForMapOf(String.class).readValue(json);
    }

    /// Reads the lines of one kind of entry, one after the other.
    public static <T extends Entry> Function<byte[], Placed<T>> placed(Class<T> kind) {
        ObjectReader reader = MAPPER.readerFor(MAPPER.getTypeFactory().constructParametricType(Placed.class, kind));
        return reader::readValue;
    }

    /// The checksum that a row of that entry carries.
    public static long checksum(Id<Exhibition> document, Entry entry) {
        return checksum(document, write(entry));
    }

    public static long checksum(Id<Exhibition> document, byte[] entry) {
        var crc = new CRC32C();
        crc.update(document.value().getBytes(StandardCharsets.UTF_8));
        crc.update(0);
        crc.update(entry);
        return crc.getValue();
    }

    public static long checksum(byte[] bytes) {
        var crc = new CRC32C();
        crc.update(bytes);
        return crc.getValue();
    }
}
