package org.hallwright.domain.figures;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hallwright.domain.exhibition.Batch;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.exhibition.YearTarget;
import org.hallwright.domain.value.Name;

/// The exhibitions of one year together, against the year's target.
///
/// An exhibition belongs to the year in which it begins; areas are gross as announced, in square metres. Where any
/// exhibition of the year belongs to a batch, those without one are not part of the year's programme and not
/// counted.
public record YearFigures(
        int year, Total total, Optional<YearTarget> target, Map<Name, Total> byCity, Map<Batch, Total> byBatch) {
    /// A number of exhibitions with their gross area together.
    public record Total(int exhibitions, double area) {
        static final Total NONE = new Total(0, 0);

        Total plus(Exhibition exhibition) {
            return new Total(exhibitions + 1, area + exhibition.grossArea());
        }
    }

    public static YearFigures of(Portfolio portfolio, int year) {
        var exhibitions = programme(portfolio.exhibitions().stream()
                .filter(e -> e.from() != null && e.from().getYear() == year)
                .sorted(Comparator.comparing(Exhibition::id))
                .toList());
        var target = portfolio.state(Exhibition.PORTFOLIO).find(YearTarget.idOf(year));
        return new YearFigures(year, total(exhibitions), target, cities(exhibitions), batches(exhibitions));
    }

    /// The year's own programme: where exhibitions are put into batches, one without a batch is a guest in the
    /// store.
    private static List<Exhibition> programme(List<Exhibition> ofTheYear) {
        var inBatches = ofTheYear.stream().filter(e -> e.batch() != Batch.NONE).toList();
        return inBatches.isEmpty() ? ofTheYear : inBatches;
    }

    private static Total total(List<Exhibition> exhibitions) {
        return exhibitions.stream().reduce(Total.NONE, Total::plus, (a, b) -> b);
    }

    private static Map<Name, Total> cities(List<Exhibition> exhibitions) {
        var totals =
                new TreeMap<Name, Total>(Comparator.comparing(Name::enFirst).thenComparing(Name::zh));
        exhibitions.forEach(e ->
                totals.put(e.city(), totals.getOrDefault(e.city(), Total.NONE).plus(e)));
        return Collections.unmodifiableMap(totals);
    }

    private static Map<Batch, Total> batches(List<Exhibition> exhibitions) {
        var totals = new EnumMap<Batch, Total>(Batch.class);
        exhibitions.forEach(e ->
                totals.put(e.batch(), totals.getOrDefault(e.batch(), Total.NONE).plus(e)));
        return Collections.unmodifiableMap(totals);
    }
}
