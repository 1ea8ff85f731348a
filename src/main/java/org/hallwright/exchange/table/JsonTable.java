package org.hallwright.exchange.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Writes a table as a list of objects, and reads the first list of objects in a JSON file as a table: property names
/// are headers, lists are joined by `; `.
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

    /// An object for each row, with every header as a property so that no column is lost; null for an empty cell.
    static byte[] write(Sheet sheet) {
        var rows = JsonNodeFactory.instance.arrayNode();
        for (var row : sheet.rows()) {
            var object = rows.addObject();
            for (var column = 0; column < sheet.headers().size(); column++) {
                object.set(sheet.headers().get(column), node(column < row.size() ? row.get(column) : null));
            }
        }
        return JsonSource.write(rows).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode node(@Nullable Object cell) {
        var nodes = JsonNodeFactory.instance;
        return switch (cell) {
            case null -> nodes.nullNode();
            case Boolean yes -> nodes.booleanNode(yes);
            case Number number -> nodes.numberNode(new BigDecimal(TableWriter.words(number)));
            default -> cell.toString().isEmpty() ? nodes.nullNode() : nodes.stringNode(cell.toString());
        };
    }

    private static @Nullable JsonNode firstList(JsonNode root) {
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
