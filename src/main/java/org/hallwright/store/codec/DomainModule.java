package org.hallwright.store.codec;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Iterator;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.plan.revision.PlanSnapshot;
import org.hallwright.domain.plan.venue.Venue;
import org.hallwright.domain.schedule.release.ProgrammeSnapshot;
import org.hallwright.domain.value.Bytes;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/// How the values of the domain that are not plain records look in JSON: ids, points, footprints and edits.
final class DomainModule extends SimpleModule {
    DomainModule() {
        super("domain");
        setMixInAnnotation(Id.class, IdText.class);
        setMixInAnnotation(Footprint.class, FootprintShape.class);
        setMixInAnnotation(Section.class, SectionShape.class);
        setMixInAnnotation(Hall.class, HallShape.class);
        setMixInAnnotation(FirePoint.class, FirePointShape.class);
        addSerializer(Point.class, new PointWriter());
        addDeserializer(Point.class, new PointReader());
        setMixInAnnotation(Bytes.class, BytesText.class);
        setMixInAnnotation(PlanSnapshot.class, EntryShape.Frozen.class);
        setMixInAnnotation(ProgrammeSnapshot.class, EntryShape.Frozen.class);
        setMixInAnnotation(Venue.class, EntryShape.Building.class);
        addSerializer(EntryShape.Tagged.class, new EntryShape.TaggedWriter());
        addDeserializer(Entry.class, new EntryShape.Reader());
        addSerializer(Edit.class, new EditWriter());
        addDeserializer(Edit.class, new EditReader());
    }

    private abstract static class IdText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        IdText(String value) {}

        @JsonValue
        abstract String value();
    }

    /// Base 64.
    private abstract static class BytesText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static @Nullable Bytes of(byte[] content) {
            return null;
        }

        @JsonValue
        abstract byte[] toArray();
    }

    /// North may lie at 0 degrees, which is not the same as nobody knows where.
    private abstract static class HallShape {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Double north;
    }

    /// One of no kind that is named is written as before fire points had kinds, so that checksums hold.
    private abstract static class FirePointShape {
        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NoneNamed.class)
        FirePoint.Kind kind = FirePoint.Kind.OTHER;
    }

    /// What is left out: equal to it is what has no kind of its own.
    private static final class NoneNamed {
        @Override
        public boolean equals(Object other) {
            return other == null || other == FirePoint.Kind.OTHER;
        }

        @Override
        public int hashCode() {
            return FirePoint.Kind.OTHER.hashCode();
        }
    }

    /// A section that admits everybody is written as before sections admitted anybody, so that checksums hold.
    private abstract static class SectionShape {
        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Anybody.class)
        Admission admits = Admission.ANYBODY;
    }

    /// What is left out: equal to it is what admits everybody.
    private static final class Anybody {
        @Override
        public boolean equals(Object other) {
            return other == null || Admission.ANYBODY.equals(other);
        }

        @Override
        public int hashCode() {
            return Admission.ANYBODY.hashCode();
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shape")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Footprint.Rectangle.class, name = "rectangle"),
        @JsonSubTypes.Type(value = Footprint.Polygon.class, name = "polygon")
    })
    private interface FootprintShape {}

    private static final class PointWriter extends ValueSerializer<Point> {
        @Override
        public void serialize(Point point, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            json.writeNumber(point.x());
            json.writeNumber(point.y());
            json.writeEndArray();
        }
    }

    private static final class PointReader extends ValueDeserializer<Point> {
        @Override
        public Point deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                return context.reportInputMismatch(Point.class, "A point is a list");
            }
            var x = coordinate(json, context);
            var y = coordinate(json, context);
            if (json.nextToken() != JsonToken.END_ARRAY) {
                return context.reportInputMismatch(Point.class, "A point has two coordinates");
            }
            return new Point(x, y);
        }

        private static double coordinate(JsonParser json, DeserializationContext context) {
            var token = json.nextToken();
            return token != null && token.isNumeric() ? json.getDoubleValue() : context.readValue(json, double.class);
        }
    }

    private static final class EditWriter extends ValueSerializer<Edit> {
        @Override
        public void serialize(Edit edit, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("kind", Kinds.nameOf(edit.kind()));
            var bytes = (EntryBytes) context.getAttribute(EntryBytes.class);
            writeSide(json, "before", edit.before(), bytes);
            writeSide(json, "after", edit.after(), bytes);
            json.writeEndObject();
            if (bytes != null) {
                bytes.edit();
            }
        }

        private void writeSide(JsonGenerator json, String name, @Nullable Entry entry, @Nullable EntryBytes bytes) {
            if (entry == null) {
                return;
            }
            json.writeName(name);
            if (bytes == null) {
                json.writePOJO(entry);
            } else {
                json.flush();
                bytes.begin();
                json.writePOJO(entry);
                json.flush();
                bytes.end(name.equals("after"));
            }
        }
    }

    /// The kind comes first, as it was written, so that no tree is built.
    private static final class EditReader extends ValueDeserializer<Edit> {
        @Override
        public Edit deserialize(JsonParser json, DeserializationContext context) {
            if (!"kind".equals(json.nextName())) {
                return context.reportInputMismatch(Edit.class, "An edit begins with its kind");
            }
            var kind = Kinds.classOf(json.nextStringValue());
            var known = (Iterator<?>) context.getAttribute(Edit.class);
            var written = known == null ? null : (Edit) known.next();
            var knownBefore = written == null ? null : written.before();
            var knownAfter = written == null ? null : written.after();
            Entry before = null;
            Entry after = null;
            for (var side = json.nextName(); side != null; side = json.nextName()) {
                json.nextToken();
                switch (side) {
                    case "before" ->
                        before =
                                knownBefore == null ? EntryShape.read(json, kind, context) : skipped(json, knownBefore);
                    case "after" -> after = EntryShape.read(json, kind, context);
                    default -> context.reportInputMismatch(Edit.class, "An edit has a before and an after");
                }
            }
            if (json.currentToken() != JsonToken.END_OBJECT) {
                return context.reportInputMismatch(Edit.class, "An edit is closed");
            }
            // A large change is not held twice: what reads back as it was written is what was written.
            return new Edit(before, after != null && after.equals(knownAfter) ? knownAfter : after);
        }

        private static Entry skipped(JsonParser json, Entry known) {
            json.skipChildren();
            return known;
        }
    }
}
