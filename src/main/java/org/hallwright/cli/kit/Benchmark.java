package org.hallwright.cli.kit;

import java.util.Map;
import java.util.function.Supplier;

/// One thing that is measured, by name.
///
/// @param run measures it: figures by name, the ratio to its baseline among them
public record Benchmark(String name, Supplier<Map<String, Object>> run) {}
