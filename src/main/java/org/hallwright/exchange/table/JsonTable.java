package org.hallwright.exchange.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hallwright.exchange.JsonSource;
import org.hallwright.exchange.MemoryBound;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.text.TextDecoder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Writes a table as a list of objects, and reads the first list of objects in a JSON file as a table, with the names
/// of properties as headers; where there is none, the first list of lists, with the headers in one of them.
final class JsonTable {
    private JsonTable() {}

    /// A list and what stands beside it and beside all around it.
    private record Found(JsonNode list, List<String> beside) {
        Stream<JsonNode> items() {
            return StreamSupport.stream(list.spliterator(), false);
        }
    }

    static Table read(SourceFile file, TableOptions options) {
        var text = TextDecoder.decode(file, options.encoding());
        var root = JsonSource.readWhole(file.name(), text.text(), MemoryBound.of(file.name()));
        var origin = new Table.Origin(file.name(), text.encoding(), "", "");
        var raw = new RawTable(file.name());
        var objects = first(root, JsonNode::isObject);
        if (objects.isPresent()) {
            fill(raw, objects.get());
            return raw.toTable(new TableOptions("", "", "", 1), origin).named();
        }
        var lists =
                first(root, JsonNode::isArray).orElseThrow(() -> new UnreadableFile("exchange.no-list", file.name()));
        beside(raw, lists);
        var cells = new JsonCells(raw.oddities());
        var rows = lists.items().toList();
        for (var i = 0; i < rows.size(); i++) {
            raw.add(i + 1, cells.row(i + 1, rows.get(i)));
        }
        return raw.toTable(options, origin);
    }

    private static void fill(RawTable raw, Found found) {
        beside(raw, found);
        var cells = new JsonCells(raw.oddities());
        var flat = new ArrayList<Map<String, String>>();
        found.items().forEach(item -> flat.add(cells.named(flat.size() + 2, item)));
        var headers = flat.stream().flatMap(m -> m.keySet().stream()).distinct().toList();
        raw.add(1, headers);
        for (var i = 0; i < flat.size(); i++) {
            var item = flat.get(i);
            raw.add(i + 2, headers.stream().map(h -> item.getOrDefault(h, "")).toList());
        }
    }

    private static void beside(RawTable raw, Found found) {
        if (!found.beside().isEmpty()) {
            raw.oddities().file("json-beside", found.beside().size(), String.join(", ", found.beside()));
        }
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

    /// The nearest to the top that has such an item.
    private static Optional<Found> first(JsonNode root, Predicate<JsonNode> item) {
        var queue = new ArrayDeque<>(List.of(new Found(root, List.of())));
        while (!queue.isEmpty()) {
            var found = queue.poll();
            if (found.list().isArray() && found.items().anyMatch(item)) {
                return Optional.of(found);
            }
            if (found.list().isObject()) {
                for (var property : found.list().properties()) {
                    var others = found.list().properties().stream()
                            .filter(other -> other != property && JsonCells.isFilled(other.getValue()))
                            .map(Map.Entry::getKey);
                    queue.add(new Found(
                            property.getValue(),
                            Stream.concat(found.beside().stream(), others).toList()));
                }
            }
        }
        return Optional.empty();
    }
}
