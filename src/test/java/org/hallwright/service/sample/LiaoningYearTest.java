package org.hallwright.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.domain.exhibition.Batch;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.YearTarget;
import org.junit.jupiter.api.Test;

/// The facts of E4.
class LiaoningYearTest {
    private static final List<Exhibition> YEAR = SampleWatch.exhibitions().stream()
            .filter(e -> e.code().startsWith("E4-"))
            .toList();

    @Test
    void twoHundredAndSeventyExhibitionsHaveThreeAndAHalfMillionSquareMetres() {
        var codes = IntStream.rangeClosed(1, 270).mapToObj("E4-%03d"::formatted).toList();
        assertThat(YEAR.stream().map(Exhibition::code)).containsExactlyElementsOf(codes);
        assertThat(YEAR.stream().mapToDouble(Exhibition::grossArea).sum()).isEqualTo(3_500_000);
        assertThat(YEAR).allMatch(e -> e.grossArea() > 0);
    }

    @Test
    void theyAreHeldIn2024InManyCitiesAndFourBatches() {
        assertThat(YEAR).allMatch(e -> e.from().getYear() == 2024 && e.to().getYear() == 2024);
        assertThat(YEAR.stream().map(Exhibition::batch).distinct())
                .containsExactlyInAnyOrder(Batch.BRAND, Batch.RESIDENT, Batch.MARKET_DRIVEN, Batch.CONFERENCE);
        assertThat(YEAR.stream().map(e -> e.city().en()).distinct())
                .hasSizeGreaterThan(10)
                .contains("Shenyang", "Dalian", "Anshan");
    }

    @Test
    void theLiaoningFairAndTheDalianForumAreAmongThem() {
        assertThat(YEAR).anyMatch(e -> e.name().en().contains("Liaoning Fair"));
        assertThat(YEAR).anyMatch(e -> e.name().en().contains("Dalian Forum"));
    }

    @Test
    void namesAreUniqueAndSomeAreGreenAndSomeDigital() {
        assertThat(YEAR.stream().map(e -> e.name().zh())).doesNotHaveDuplicates();
        assertThat(YEAR.stream().map(e -> e.name().en())).doesNotHaveDuplicates();
        assertThat(YEAR.stream().filter(Exhibition::green)).hasSizeBetween(80, 160);
        assertThat(YEAR.stream().filter(Exhibition::digital)).hasSizeBetween(80, 160);
    }

    @Test
    void aFewClashInVenueAndDate() {
        var clashes = 0;
        for (var one : YEAR) {
            for (var other : YEAR) {
                var meet = !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
                clashes += one.code().compareTo(other.code()) < 0 && one.venue().equals(other.venue()) && meet ? 1 : 0;
            }
        }
        assertThat(clashes).isBetween(3, 15);
    }

    @Test
    void thePortfolioHasTheTargetOfTheYear() {
        var portfolio = SampleWatch.DOCUMENTS.stream()
                .filter(d -> d.id().equals(Exhibition.PORTFOLIO))
                .findFirst()
                .orElseThrow();
        assertThat(portfolio.entries()).containsExactly(new YearTarget(YearTarget.idOf(2024), 2024, 270, 3_500_000));
    }
}
