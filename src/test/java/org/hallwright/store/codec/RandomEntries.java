package org.hallwright.store.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Bytes;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// Entries of every kind, filled to the last field by reflection from a seed, with words that are hard to keep.
public final class RandomEntries {
    private static final List<String> WORDS = List.of(
            "展位", "Öl & Gas", "a;b'c\"d", "𠮷野家", "=1+1", "line\nline\ttab", "Монгол", "%_\\", "{}[]:?", "ﬁ\u00a0ﬂ");

    /// Kinds that lie inside a snapshot or a venue.
    private static final List<Class<? extends Entry>> NESTED =
            List.of(Hall.class, Booth.class, Zone.class, ThemedArea.class, Picture.class, Assignment.class);

    private final Random random;

    public RandomEntries(long seed) {
        random = new Random(seed);
    }

    public <T extends Entry> T of(Class<T> kind) {
        return record(kind);
    }

    /// One entry of each kind.
    public List<Entry> ofEachKind() {
        return Kinds.classes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> (Entry) of(e.getValue()))
                .toList();
    }

    private <T> T record(Class<T> type) {
        var parts = type.getRecordComponents();
        var types = new Class<?>[parts.length];
        var values = new Object[parts.length];
        for (var i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = component(type, parts[i]);
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Cannot fill " + type, e);
        }
    }

    private @Nullable Object component(Class<?> owner, RecordComponent part) {
        var isNullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (isNullable && random.nextInt(4) == 0) {
            return null;
        }
        return switch (owner.getSimpleName() + "." + part.getName()) {
            case "Exhibition.from" -> LocalDate.of(2023, 1 + random.nextInt(12), 1 + random.nextInt(28));
            case "Exhibition.to" -> LocalDate.of(2024, 1 + random.nextInt(12), 1 + random.nextInt(28));
            case "Money.currency" -> "CNY";
            case "Booth.openSides" -> random.nextInt(5);
            case "Underlay.width", "Underlay.depth" -> 0.001 + random.nextInt(90_000) / 1000.0;
            default -> value(part.getGenericType());
        };
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        if (plain == When.class) {
            return new When(minute(), minute().plusYears(9));
        }
        if (plain == Point.class) {
            return point();
        }
        if (plain == Outline.class) {
            return outline();
        }
        if (plain == Footprint.class) {
            return footprint();
        }
        if (plain == Bytes.class) {
            return bytes();
        }
        if (plain == Entry.class) {
            return of(NESTED.get(random.nextInt(NESTED.size())));
        }
        return plain.isRecord() ? record(plain) : simple(plain);
    }

    private Object simple(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String" -> word();
            case "int", "java.lang.Integer" -> random.nextInt(-3, 100_000);
            case "long" -> random.nextLong();
            case "double", "java.lang.Double" -> random.nextInt(5) == 0 ? 0.0 : random.nextDouble() * 300;
            case "boolean" -> random.nextBoolean();
            case "java.time.LocalDate" -> minute().toLocalDate();
            case "java.time.LocalTime" -> LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(60));
            case "java.time.LocalDateTime" -> minute();
            case "java.time.Instant" -> Instant.ofEpochMilli(random.nextLong(2_000_000_000_000L));
            case "java.math.BigDecimal" -> BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(-2, 5));
            default -> throw new AssertionError("No random value for " + type);
        };
    }

    private Object generic(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        if (raw == Id.class) {
            return new Id<>("id-" + Long.toString(random.nextLong(Long.MAX_VALUE), 36));
        }
        var arguments = type.getActualTypeArguments();
        if (raw == List.class) {
            return IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> value(arguments[0]))
                    .toList();
        }
        var map = new HashMap<>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> map.put(value(arguments[0]), value(arguments[1])));
        return map;
    }

    private String word() {
        return random.nextInt(6) == 0 ? "" : WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(1000);
    }

    private Bytes bytes() {
        var content = new byte[random.nextInt(200)];
        random.nextBytes(content);
        return Bytes.of(content);
    }

    private LocalDateTime minute() {
        return LocalDateTime.of(2020, 1, 1, 0, 0).plusMinutes(random.nextInt(3_000_000));
    }

    private Point point() {
        return new Point(random.nextDouble() * 200 - 50, random.nextDouble() * 100);
    }

    private Outline outline() {
        var corners = new ArrayList<>(List.of(point(), point(), point()));
        IntStream.range(0, random.nextInt(5)).forEach(i -> corners.add(point()));
        return new Outline(corners);
    }

    private Footprint footprint() {
        return random.nextBoolean()
                ? new Footprint.Polygon(outline())
                : new Footprint.Rectangle(
                        point(), 1 + random.nextDouble() * 9, 1 + random.nextDouble() * 9, random.nextDouble() * 720);
    }
}
