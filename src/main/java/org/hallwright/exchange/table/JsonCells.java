package org.hallwright.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.hallwright.exchange.CellList;
import tools.jackson.databind.JsonNode;

/// Makes cells of what stands within an object of JSON, so that nothing of it is lost: objects within become columns
/// such as `name.en`, lists become a cell with semicolons, lists of objects a column for each of their properties with
/// the first object's value first. All else stays as it is written, and each kind is noted.
final class JsonCells {
    /// The column of what has no name of its own.
    static final String NAMELESS = "value";

    private final Oddities oddities;

    JsonCells(Oddities oddities) {
        this.oddities = oddities;
    }

    /// @param row by which the user finds it
    Map<String, String> named(int row, JsonNode item) {
        var cells = new LinkedHashMap<String, String>();
        if (item.isObject()) {
            put(row, "", item, cells);
        } else if (isFilled(item)) {
            oddities.at("json-loose", row, NAMELESS);
            put(NAMELESS, text(row, NAMELESS, item), cells);
        }
        return cells;
    }

    /// The cells of a row that is a list itself.
    List<String> row(int row, JsonNode item) {
        if (!item.isArray()) {
            if (isFilled(item)) {
                oddities.at("json-loose", row, Oddities.letters(0));
            }
            return List.of(text(row, Oddities.letters(0), item));
        }
        var cells = new ArrayList<String>();
        for (var value : item) {
            cells.add(text(row, Oddities.letters(cells.size()), value));
        }
        return cells;
    }

    /// Whether there is anything in it that could be lost.
    static boolean isFilled(JsonNode value) {
        return !value.isNull() && !(value.isContainer() && value.isEmpty());
    }

    private void put(int row, String prefix, JsonNode object, Map<String, String> cells) {
        for (var property : object.properties()) {
            var name = prefix + (property.getKey().isBlank() ? NAMELESS : property.getKey());
            var value = property.getValue();
            if (value.isObject() && !value.isEmpty()) {
                oddities.at("json-objects", row, name);
                put(row, name + ".", value, cells);
            } else if (value.isArray() && !value.isEmpty() && all(value, JsonNode::isObject)) {
                oddities.at("json-objects", row, name);
                putEach(row, name + ".", value, cells);
            } else {
                put(name, text(row, name, value), cells);
            }
        }
    }

    private void putEach(int row, String prefix, JsonNode objects, Map<String, String> cells) {
        var all = new ArrayList<Map<String, String>>();
        for (var object : objects) {
            var each = new LinkedHashMap<String, String>();
            put(row, prefix, object, each);
            all.add(each);
        }
        var names = new LinkedHashSet<String>();
        all.forEach(each -> names.addAll(each.keySet()));
        for (var name : names) {
            var values = all.stream().map(each -> each.getOrDefault(name, "")).toList();
            put(name, values.size() == 1 ? values.getFirst() : CellList.join(values), cells);
        }
    }

    /// `{"a.b": 1, "a": {"b": 2}}` says two things of one name.
    private static void put(String name, String text, Map<String, String> cells) {
        var unique = name;
        for (var n = 2; cells.containsKey(unique); n++) {
            unique = name + " (" + n + ")";
        }
        cells.put(unique, text);
    }

    private String text(int row, String name, JsonNode value) {
        if (!isFilled(value)) {
            return "";
        }
        if (value.isValueNode()) {
            return value.asString();
        }
        if (value.isArray() && all(value, JsonNode::isValueNode)) {
            if (value.size() > 1) {
                oddities.at("json-lists", row, name);
            }
            return CellList.join(StreamSupport.stream(value.spliterator(), false)
                    .map(each -> text(row, name, each))
                    .toList());
        }
        oddities.at("json-kept", row, name);
        return value.toString();
    }

    private static boolean all(JsonNode list, Predicate<JsonNode> kind) {
        return StreamSupport.stream(list.spliterator(), false).allMatch(kind);
    }
}
