package org.hallwright.exchange.schedule.table;

import java.util.Map;
import java.util.Set;

/// Which column of a table is which field, as the user says; columns that are not named are found by their headers.
///
/// @param fields by header; several columns may be one field, as where each speaker has a column
/// @param apart headers of columns that are left out
public record ColumnChoice(Map<String, ScheduleField> fields, Set<String> apart) {
    public static final ColumnChoice FIND_OUT = new ColumnChoice(Map.of(), Set.of());

    public ColumnChoice {
        fields = Map.copyOf(fields);
        apart = Set.copyOf(apart);
    }

    boolean names(String header) {
        return fields.containsKey(header) || apart.contains(header);
    }
}
