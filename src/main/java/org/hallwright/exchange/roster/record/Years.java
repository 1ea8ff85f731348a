package org.hallwright.exchange.roster.record;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Years in one cell, such as `2019; 2021-2023`, with any sign between them.
public final class Years {
    private static final Pattern BETWEEN = Pattern.compile("[;；,，、/\\s]+");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)(?:\\.0+)?年?(?:[-–~至]((?:19|20)\\d\\d)年?)?");

    private Years() {}

    public static String written(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }

    /// In their order; empty where something is no year.
    public static Optional<List<Integer>> read(String cell) {
        var years = new TreeSet<Integer>();
        for (var word : BETWEEN.split(cell.strip())) {
            var said = YEARS.matcher(word);
            if (!said.matches()) {
                return Optional.empty();
            }
            var first = Integer.parseInt(said.group(1));
            var last = said.group(2) == null ? first : Integer.parseInt(said.group(2));
            IntStream.rangeClosed(Math.min(first, last), Math.max(first, last)).forEach(years::add);
        }
        return Optional.of(List.copyOf(years));
    }
}
