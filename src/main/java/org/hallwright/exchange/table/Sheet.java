package org.hallwright.exchange.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table to be written.
///
/// @param name of the sheet in a workbook
/// @param rows cells as text, numbers, booleans, local dates or local date times; null for an empty one
public record Sheet(String name, List<String> headers, List<? extends List<? extends @Nullable Object>> rows) {}
