package org.hallwright.store.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.domain.exhibition.Batch;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.OpeningHours;
import org.hallwright.domain.exhibition.YearTarget;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhibitionRowsTest {
    private static final Name ODD = Name.of(Shelf.ODD, Shelf.ODD);

    @TempDir
    private Path folder;

    private void assertKept(Exhibition... exhibitions) throws SQLException {
        assertThat(new Shelf(folder).kept(exhibitions)).containsExactlyInAnyOrder(exhibitions);
    }

    private static Exhibition dated(String id, @Nullable LocalDate from, @Nullable LocalDate to) {
        return exhibition(id, from, to, 0, List.of());
    }

    private static Exhibition exhibition(
            String id, @Nullable LocalDate from, @Nullable LocalDate to, double gross, List<OpeningHours> hours) {
        return new Exhibition(
                new Id<>(id),
                id,
                ODD,
                Name.NONE,
                ODD,
                Name.NONE,
                from,
                to,
                "Asia/Ulaanbaatar",
                gross,
                Batch.RESIDENT,
                true,
                false,
                true,
                hours,
                "Z9",
                "china",
                false);
    }

    @Test
    void anExhibitionOfWhichNothingIsKnownComesBack() throws SQLException {
        assertKept(new Exhibition(
                new Id<>("x"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                false,
                false,
                false,
                null,
                null,
                "",
                false));
    }

    @Test
    void oneDayOrBothMayBeOpen() throws SQLException {
        var day = LocalDate.of(2026, 2, 28);
        assertKept(dated("none", null, null), dated("from", day, null), dated("to", null, day), dated("one", day, day));
    }

    @Test
    void daysFarFromNowAreKeptToTheDay() throws SQLException {
        assertKept(
                dated("first", LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
                dated("julian", LocalDate.of(1582, 10, 4), LocalDate.of(1582, 10, 15)),
                dated("leap", LocalDate.of(2024, 2, 29), LocalDate.of(2100, 3, 1)),
                dated("beyond", LocalDate.of(-44, 3, 15), LocalDate.of(12026, 1, 1)));
    }

    @Test
    void areasAreKeptToTheLastBit() throws SQLException {
        var areas = new double[] {0.1 + 0.2, -1, 1e-300, Double.MIN_VALUE, Double.MAX_VALUE, 70_000, 1.0 / 3};
        var all = IntStream.range(0, areas.length)
                .mapToObj(i -> exhibition("e" + i, null, null, areas[i], List.of()))
                .toArray(Exhibition[]::new);
        assertKept(all);
    }

    @Test
    void anAreaOfMinusNothingIsNothing() throws SQLException {
        assertKept(exhibition("minus", null, null, -0.0, List.of()));
    }

    @Test
    void aYearOfOpeningHoursStaysInItsOrder() throws SQLException {
        var first = LocalDate.of(2026, 12, 31);
        var hours = IntStream.range(0, 366)
                .mapToObj(i -> new OpeningHours(first.minusDays(i), LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, i)))
                .toList();
        assertKept(exhibition("long", null, null, 1, hours));
    }

    @Test
    void targetsOfAnyYearComeBack() throws SQLException {
        var targets = new YearTarget[] {
            new YearTarget(YearTarget.idOf(2024), 2024, 270, 3_500_000.5),
            new YearTarget(YearTarget.idOf(0), 0, 0, -0.0),
            new YearTarget(new Id<>("low"), Integer.MIN_VALUE, Integer.MIN_VALUE, -1e-9),
            new YearTarget(new Id<>("high"), Integer.MAX_VALUE, Integer.MAX_VALUE, 1e18)
        };
        assertThat(new Shelf(folder).kept(targets)).containsExactlyInAnyOrderElementsOf(Arrays.asList(targets));
    }
}
