package org.hallwright.store.codec;

import java.util.List;
import org.hallwright.domain.change.Entry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/// How entries of any kind look inside another one: `{"kind": …, "entry": …}`, the kind first.
final class EntryShape {
    private EntryShape() {}

    /// Reads an entry with the reader of its kind, which is made ready once for all the entries that are read together:
    /// the library makes it ready anew each time that it is asked for.
    static <T extends Entry> T read(JsonParser json, Class<T> kind, DeserializationContext context) {
        var reader = context.getAttribute(kind);
        if (reader == null) {
            reader = context.findRootValueDeserializer(context.constructType(kind));
            context.setAttribute(kind, reader);
        }
        return kind.cast(((ValueDeserializer<?>) reader).deserialize(json, context));
    }

    /// An entry that is written with its kind.
    record Tagged(Entry entry) {}

    abstract static class Frozen {
        @JsonSerialize(contentUsing = Writer.class)
        List<Entry> entries = List.of();
    }

    abstract static class Building {
        @JsonSerialize(contentUsing = Writer.class)
        List<Entry> building = List.of();
    }

    static final class Writer extends ValueSerializer<Entry> {
        @Override
        public void serialize(Entry entry, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("kind", Kinds.nameOf(entry.getClass()));
            json.writeName("entry");
            json.writePOJO(entry);
            json.writeEndObject();
        }
    }

    static final class TaggedWriter extends ValueSerializer<Tagged> {
        @Override
        public void serialize(Tagged tagged, JsonGenerator json, SerializationContext context) {
            new Writer().serialize(tagged.entry(), json, context);
        }
    }

    static final class Reader extends ValueDeserializer<Entry> {
        @Override
        public Entry deserialize(JsonParser json, DeserializationContext context) {
            if (!"kind".equals(json.nextName())) {
                return context.reportInputMismatch(Entry.class, "An entry begins with its kind");
            }
            var kind = Kinds.classOf(json.nextStringValue());
            if (!"entry".equals(json.nextName())) {
                return context.reportInputMismatch(Entry.class, "After the kind comes the entry");
            }
            json.nextToken();
            Entry entry = read(json, kind, context);
            if (entry == null || json.nextToken() != JsonToken.END_OBJECT) {
                return context.reportInputMismatch(Entry.class, "Nothing follows the entry");
            }
            return entry;
        }
    }
}
