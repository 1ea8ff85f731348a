package org.hallwright.domain.guests;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hallwright.domain.value.Name;

/// What projects come to: how many, and how much in each currency; by field, party, country and size.
///
/// Withdrawn projects do not count. A project counts once for each of its parties and of their countries, so that
/// those lists add up to more than the whole.
///
/// @param bySize from the largest; a project without an amount is in none
public record ProjectTotals(
        Sum all, Map<Name, Sum> byField, Map<Name, Sum> byParty, Map<String, Sum> byCountry, Map<Size, Sum> bySize) {
    /// So many projects, with their amounts by currency.
    public record Sum(int projects, SortedMap<String, BigDecimal> amounts) {
        static final Sum NONE = new Sum(0, new TreeMap<>());

        Sum with(Project project) {
            var sums = new TreeMap<>(amounts);
            if (project.amount() != null) {
                sums.merge(project.amount().currency(), project.amount().amount(), BigDecimal::add);
            }
            return new Sum(projects + 1, sums);
        }
    }

    /// How large a project is, in units of its own currency.
    public enum Size {
        BILLIONS(1_000_000_000),
        HUNDRED_MILLIONS(100_000_000),
        TEN_MILLIONS(10_000_000),
        SMALLER(0);

        private final BigDecimal least;

        Size(long least) {
            this.least = BigDecimal.valueOf(least);
        }

        static Size of(BigDecimal amount) {
            return List.of(values()).stream()
                    .filter(size -> amount.compareTo(size.least) >= 0)
                    .findFirst()
                    .orElse(SMALLER);
        }
    }

    public static ProjectTotals of(Collection<Project> projects) {
        var counted = projects.stream()
                .filter(p -> p.state() != ProjectState.WITHDRAWN)
                .toList();
        var all = Sum.NONE;
        for (var project : counted) {
            all = all.with(project);
        }
        return new ProjectTotals(
                all,
                by(counted, p -> List.of(p.field())),
                by(
                        counted,
                        p -> p.parties().stream()
                                .map(Party::name)
                                .filter(n -> !n.isEmpty())
                                .toList()),
                by(counted, p -> p.parties().stream().map(Party::country).toList()),
                by(
                        counted,
                        p -> p.amount() == null
                                ? List.of()
                                : List.of(Size.of(p.amount().amount()))));
    }

    private static <K> Map<K, Sum> by(List<Project> projects, Function<Project, List<K>> keys) {
        var sums = new LinkedHashMap<K, Sum>();
        for (var project : projects) {
            keys.apply(project).stream()
                    .distinct()
                    .forEach(key ->
                            sums.put(key, sums.getOrDefault(key, Sum.NONE).with(project)));
        }
        return sums;
    }
}
