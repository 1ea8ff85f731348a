package org.hallwright.exchange.plan;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// Plans made by looking at the records: each component of each kind gets a value at random, so that one that is
/// added later is tried as well, and one of a type that nobody thought of ends in an error.
final class ReflectedPlans {
    /// What files of plans hold; pictures under a plan are no part of it.
    static final List<Class<?>> KINDS = Arrays.stream(PlanElement.class.getPermittedSubclasses())
            .filter(kind -> kind != Underlay.class)
            .<Class<?>>map(kind -> kind)
            .toList();

    private static final List<String> HALL_CODES = List.of("1-1", "11", "北 1/A", "");
    private static final List<String> AREA_CODES = List.of("T1", "t-1", "", "", "a;b");

    private final Random random;
    private final List<Id<?>> halls = new ArrayList<>();
    private final List<Id<?>> areas = new ArrayList<>();
    private final List<Id<?>> sections = new ArrayList<>();
    private int made;

    private ReflectedPlans(Random random) {
        this.random = random;
    }

    static ExhibitionState of(Random random) {
        return ExhibitionState.of(new ReflectedPlans(random).entries());
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        IntStream.range(0, 3).forEach(i -> entries.add(kept(make(Section.class, "S" + i), sections)));
        AREA_CODES.forEach(code -> entries.add(kept(make(ThemedArea.class, code), areas)));
        HALL_CODES.forEach(code -> entries.add(kept(make(Hall.class, code), halls)));
        for (var kind : KINDS) {
            IntStream.range(0, 8).forEach(i -> entries.add((Entry) make(kind, words())));
        }
        return entries;
    }

    private static Entry kept(Entry entry, List<Id<?>> ids) {
        ids.add(entry.id());
        return entry;
    }

    /// @param code where it has one
    private <T> T make(Class<T> kind, String code) {
        var components = kind.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(c -> c.getName().equals("code") ? code : value(kind, c))
                .toArray();
        try {
            var constructor = kind.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(kind.getSimpleName(), e);
        }
    }

    private @Nullable Object value(Class<?> kind, RecordComponent c) {
        if (isNullable(c.getAnnotatedType()) && random.nextInt(4) == 0) {
            return null;
        }
        return switch (c.getName()) {
            case "id" -> new Id<>(kind.getSimpleName() + "-" + ++made);
            case "hall" -> pick(halls);
            case "area" -> pick(areas);
            case "section" -> pick(sections);
            case "number" -> random.nextInt(6) == 0 ? "" : words() + ++made;
            case "openSides" -> random.nextInt(5);
            default -> value(c.getGenericType());
        };
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            var of = list.getActualTypeArguments()[0];
            return IntStream.range(0, random.nextInt(3)).mapToObj(i -> item(of)).toList();
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return pick(Arrays.asList(constants.getEnumConstants()));
        }
        return switch (type.getTypeName().replaceFirst(".*[.$]", "")) {
            case "String" -> words();
            case "Name" -> Name.of(words(), words());
            case "int" -> random.nextInt(2000) - 1000;
            case "double", "Double" -> random.nextInt(20_000) / 1000.0;
            case "boolean" -> random.nextBoolean();
            case "Point" -> point();
            case "Outline" -> outline();
            case "Footprint" -> footprint();
            case "Admission" -> make(ThemedArea.Admission.class, "");
            default -> throw new IllegalStateException("Say how to make a " + type.getTypeName());
        };
    }

    /// No item of a list is empty.
    private Object item(Type type) {
        return type == Booth.Part.class ? make(Booth.Part.class, "") : words() + random.nextInt(99);
    }

    private String words() {
        var words = RandomPlans.words(random);
        return words.length() > 100 ? "long" : words;
    }

    private Point point() {
        return new Point(random.nextInt(200_000) / 1000.0 - 50, random.nextInt(90_000) / 1000.0);
    }

    private Outline outline() {
        var at = point();
        return switch (random.nextInt(4)) {
            case 0 -> Outline.rectangle(at.x(), at.y(), 3, 2.5);
            case 1 -> Outline.of(at, at.plus(4, 4), at.plus(4, 0), at.plus(0, 3));
            case 2 -> Outline.of(at, at.plus(6.001, 0), at.plus(6, 4), at.plus(3, 1.5), at.plus(0, 4));
            default -> Outline.of(at, at.plus(6, 0), at.plus(3, 5));
        };
    }

    private Footprint footprint() {
        var turn = random.nextInt(3) == 0 ? random.nextInt(3_600_000) / 10_000.0 : random.nextInt(4) * 90;
        return random.nextInt(3) == 0
                ? new Footprint.Polygon(outline())
                : new Footprint.Rectangle(
                        point(), 0.5 + random.nextInt(9000) / 1000.0, 0.5 + random.nextInt(90) / 10.0, turn);
    }
}
