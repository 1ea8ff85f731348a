package org.hallwright.exchange.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hallwright.exchange.JsonSource;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import tools.jackson.databind.JsonNode;

/// Reads the first list of objects in a JSON file as a table: property names are headers, lists are joined by `; `.
final class JsonTable {
    private JsonTable() {}

    static Table read(SourceFile file) {
        var list = firstList(JsonSource.read(file));
        if (list == null) {
            throw new UnreadableFile("exchange.no-list", file.name());
        }
        var flat = new ArrayList<Map<String, String>>();
        list.forEach(item -> flat.add(flat("", item)));
        var headers = flat.stream().flatMap(m -> m.keySet().stream()).distinct().toList();
        var raw = new RawTable(file.name());
        raw.add(1, headers);
        for (var i = 0; i < flat.size(); i++) {
            var item = flat.get(i);
            raw.add(i + 2, headers.stream().map(h -> item.getOrDefault(h, "")).toList());
        }
        return raw.toTable(new TableOptions("", "", "", 1), new Table.Origin(file.name(), "UTF-8", "", ""));
    }

    private static @org.jspecify.annotations.Nullable JsonNode firstList(JsonNode root) {
        var queue = new ArrayDeque<>(List.of(root));
        while (!queue.isEmpty()) {
            var node = queue.poll();
            if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
                return node;
            }
            if (node.isObject()) {
                node.forEach(queue::add);
            }
        }
        return null;
    }

    private static Map<String, String> flat(String prefix, JsonNode node) {
        var cells = new LinkedHashMap<String, String>();
        for (var property : node.properties()) {
            var name = prefix + property.getKey();
            var value = property.getValue();
            if (value.isObject()) {
                cells.putAll(flat(name + ".", value));
            } else {
                cells.put(name, text(value));
            }
        }
        return cells;
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonTable::text)
                    .collect(Collectors.joining("; "));
        }
        return value.isNull() ? "" : value.isValueNode() ? value.asString() : value.toString();
    }
}
