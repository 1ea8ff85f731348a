package org.hallwright.domain.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hallwright.domain.value.Composite;
import org.jspecify.annotations.Nullable;

/// A record taken apart into what is changed by itself, each under its path, and put together again.
///
/// A path is the component's name; behind a dot follow the part of a [Composite] or the key of a map: `notes`,
/// `request.area`, `custom.Stand`.
public final class Fields {
    private Fields() {}

    /// Path to value, in the order of the components.
    public static Map<String, @Nullable Object> of(Record record) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        add("", record, fields);
        return fields;
    }

    private static void add(String above, Record record, Map<String, @Nullable Object> fields) {
        for (var component : Components.of(record).all()) {
            var path = above + component.name();
            var value = component.of(record);
            if (value instanceof Map<?, ?> map) {
                map.forEach((key, each) -> fields.put(path + "." + key, each));
            } else if (value instanceof Record part && value instanceof Composite) {
                add(path + ".", part, fields);
            } else {
                fields.put(path, value);
            }
        }
    }

    /// Each component by its name, none taken apart.
    public static Map<String, @Nullable Object> whole(Record record) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        Components.of(record).all().forEach(component -> fields.put(component.name(), component.of(record)));
        return fields;
    }

    /// The record with these fields; those of the record that are not among them keep their values, keys of maps that
    /// are not among them are gone.
    ///
    /// @throws IllegalArgumentException if the record refuses them together
    public static <R extends Record> R with(R record, Map<String, ? extends @Nullable Object> fields) {
        return with("", record, fields);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R with(String above, R record, Map<String, ? extends @Nullable Object> fields) {
        var components = Components.of(record);
        var values = components.all().stream()
                .map(c -> value(above + c.name(), c.of(record), fields))
                .toArray();
        return (R) components.made(values);
    }

    private static @Nullable Object value(
            String path, @Nullable Object before, Map<String, ? extends @Nullable Object> fields) {
        if (before instanceof Map) {
            var map = new TreeMap<String, @Nullable Object>();
            fields.forEach((field, value) -> {
                if (field.startsWith(path + ".") && value != null) {
                    map.put(field.substring(path.length() + 1), value);
                }
            });
            return map;
        }
        if (before instanceof Record part && before instanceof Composite) {
            return with(path + ".", part, fields);
        }
        return fields.containsKey(path) ? fields.get(path) : before;
    }
}
