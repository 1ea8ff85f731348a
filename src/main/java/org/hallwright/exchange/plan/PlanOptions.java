package org.hallwright.exchange.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hallwright.exchange.table.TableOptions;

/// What the user says about a plan file.
///
/// @param hall code of the hall for elements that name none; empty to find out
/// @param unit `auto`, `m`, `cm`, `mm`, `ft`, `in`, or how many metres one unit of the file is
/// @param layers what layers of a drawing are taken for, by their names; the rest is guessed
public record PlanOptions(String hall, String unit, TableOptions table, Map<String, String> layers) {
    public static final PlanOptions FIND_OUT = new PlanOptions("", "auto", TableOptions.FIND_OUT);

    public PlanOptions(String hall, String unit, TableOptions table) {
        this(hall, unit, table, Map.of());
    }

    public PlanOptions {
        hall = hall == null ? "" : hall.strip();
        unit = unit == null || unit.isBlank() ? "auto" : unit.strip();
        layers = Collections.unmodifiableMap(new LinkedHashMap<>(layers));
    }
}
