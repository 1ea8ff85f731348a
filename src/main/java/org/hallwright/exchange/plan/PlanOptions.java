package org.hallwright.exchange.plan;

import org.hallwright.exchange.table.TableOptions;

/// What the user says about a plan file.
///
/// @param hall code of the hall for elements that name none; empty to find out
/// @param unit `auto`, `m`, `cm`, `mm`, `ft` or `in`
public record PlanOptions(String hall, String unit, TableOptions table) {
    public static final PlanOptions FIND_OUT = new PlanOptions("", "auto", TableOptions.FIND_OUT);

    public PlanOptions {
        hall = hall == null ? "" : hall.strip();
        unit = unit == null || unit.isBlank() ? "auto" : unit.strip();
    }
}
