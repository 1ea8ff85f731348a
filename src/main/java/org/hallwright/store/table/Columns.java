package org.hallwright.store.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The columns of a table in the order of its INSERT, and the statements that write its rows.
///
/// @param names with the three that every table has: `document_id`, `id` and `crc`
/// @param places of the names
record Columns(String table, List<String> names, Map<String, Integer> places) {
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");
    private static final String KEY = " WHERE document_id = ? AND id = ? AND crc = ?";

    /// @param insert with a parameter for each column, named like it
    static Columns of(String table, String insert) {
        var names = PARAMETER
                .matcher(insert)
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(1))
                .toList();
        var places = new HashMap<String, Integer>();
        names.forEach(name -> places.put(name, places.size()));
        return new Columns(table, names, Map.copyOf(places));
    }

    int place(String column) {
        var place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("The table " + table + " has no column " + column);
        }
        return place;
    }

    String insert() {
        var marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (" + marks + ")";
    }

    /// Writes all columns of the row that has that id and that checksum.
    String update() {
        var marks = names.stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
        return "UPDATE " + table + " SET " + marks + KEY;
    }

    String delete() {
        return "DELETE FROM " + table + KEY;
    }
}
