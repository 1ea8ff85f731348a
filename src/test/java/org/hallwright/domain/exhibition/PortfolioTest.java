package org.hallwright.domain.exhibition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeConflict;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.figures.YearFigures;
import org.hallwright.domain.figures.YearFigures.Total;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    private static final List<Name> CITIES =
            List.of(Name.of("Shenyang", "沈阳"), Name.of("Dalian", "大连"), Name.of("Anshan", "鞍山"), Name.NONE);

    @Test
    void anExhibitionBelongsToTheYearInWhichItBegins() {
        var newYear = exhibition("NY", LocalDate.of(2023, 12, 30), LocalDate.of(2024, 1, 2), 100, Batch.BRAND, 0);

        assertThat(YearFigures.of(of(newYear), 2023).total()).isEqualTo(new Total(1, 100));
        assertThat(YearFigures.of(of(newYear), 2024).total()).isEqualTo(new Total(0, 0));
    }

    @Test
    void anExhibitionWithOpenDatesBelongsToNoYear() {
        var open = exhibition("OPEN", null, LocalDate.of(2024, 1, 2), 100, Batch.BRAND, 0);

        assertThat(YearFigures.of(of(open), 2024).total().exhibitions()).isZero();
    }

    @Test
    void citiesAndBatchesEachAddUpToTheYear() {
        var dice = new Random(151);
        for (var run = 0; run < 20; run++) {
            var all = new ArrayList<Exhibition>();
            for (var i = 0; i < 270; i++) {
                var from = LocalDate.of(2023 + dice.nextInt(2), 1, 1).plusDays(dice.nextInt(365));
                var batch = Batch.values()[dice.nextInt(Batch.values().length)];
                all.add(exhibition("X" + i, from, from.plusDays(3), dice.nextInt(50_000), batch, dice.nextInt(4)));
            }
            var figures = YearFigures.of(of(all.toArray(Exhibition[]::new)), 2024);
            var of2024 = all.stream()
                    .filter(e -> e.from().getYear() == 2024 && e.batch() != Batch.NONE)
                    .toList();
            var area = of2024.stream().mapToDouble(Exhibition::grossArea).sum();
            assertThat(figures.total().exhibitions()).isEqualTo(of2024.size());
            assertThat(figures.total().area()).isCloseTo(area, within(1e-3));
            assertThat(sum(figures.byCity().values())).isEqualTo(figures.total());
            assertThat(sum(figures.byBatch().values())).isEqualTo(figures.total());
            assertThat(figures.byCity().keySet()).extracting(Name::enFirst).isSorted();
        }
    }

    @Test
    void aGuestOfTheStoreIsNotOfTheYearsProgramme() {
        var brand = exhibition("OURS", LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 3), 100, Batch.BRAND, 0);
        var guest = exhibition("GUEST", LocalDate.of(2024, 8, 20), LocalDate.of(2024, 8, 22), 50, Batch.NONE, 1);

        assertThat(YearFigures.of(of(brand, guest), 2024).total()).isEqualTo(new Total(1, 100));
        assertThat(YearFigures.of(of(guest), 2024).total()).isEqualTo(new Total(1, 50));
    }

    private static Total sum(Iterable<Total> totals) {
        var exhibitions = 0;
        var area = 0.0;
        for (var total : totals) {
            exhibitions += total.exhibitions();
            area += total.area();
        }
        return new Total(exhibitions, area);
    }

    @Test
    void aYearWithoutATargetHasNone() {
        var target = new YearTarget(YearTarget.idOf(2024), 2024, 270, 3_500_000);
        var portfolio = Portfolio.EMPTY.apply(Exhibition.PORTFOLIO, create(target));

        assertThat(YearFigures.of(portfolio, 2024).target()).contains(target);
        assertThat(YearFigures.of(portfolio, 2023).target()).isEmpty();
        assertThat(portfolio.exhibitions()).isEmpty();
    }

    @Test
    void aDocumentThatIsEmptiedIsGoneAndComesBackByTheInverse() {
        var expo = exhibition("E3", LocalDate.of(2021, 9, 23), LocalDate.of(2021, 9, 27), 70_000, Batch.BRAND, 0);
        var portfolio = of(expo);
        var deletion = Change.of(Label.of("change.delete"), Edit.delete(expo));

        var without = portfolio.apply(expo.id(), deletion);

        assertThat(without.documents()).isEmpty();
        assertThat(without.state(expo.id()).size()).isZero();
        assertThat(without.apply(expo.id(), deletion.inverse()).exhibitions()).containsExactly(expo);
        assertThat(portfolio.exhibitions()).containsExactly(expo);
    }

    @Test
    void aChangeOfOneDocumentLeavesTheOthersAlone() {
        var one = exhibition("A", null, null, 0, Batch.NONE, 0);
        var other = exhibition("B", null, null, 0, Batch.NONE, 0);
        var portfolio = of(one, other);

        var moved = portfolio.apply(
                one.id(), Change.of(Label.of("change.edit"), new Edit(one, one.at(Name.of("Hall", ""), Name.NONE))));

        assertThat(moved.state(other.id())).isSameAs(portfolio.state(other.id()));
        assertThatThrownBy(() -> portfolio.apply(other.id(), Change.of(Label.of("change.edit"), Edit.delete(one))))
                .isInstanceOf(ChangeConflict.class);
    }

    @Test
    void anExhibitionEndsOnTheDayItBeginsAtTheEarliest() {
        var day = LocalDate.of(2023, 7, 13);

        assertThat(Exhibition.titled("E1", Name.NONE, day, day).to()).isEqualTo(day);
        assertThatThrownBy(() -> Exhibition.titled("E1", Name.NONE, day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsLeftOutHasItsUsualValue() {
        var bare = exhibition(" E1 ", null, null, 0, null, 3);

        assertThat(bare.zone()).isEqualTo("Asia/Shanghai");
        assertThat(bare.planRevision()).isEqualTo("A");
        assertThat(bare.batch()).isEqualTo(Batch.NONE);
        assertThat(bare.code()).isEqualTo("E1");
        assertThat(bare.hours()).isEmpty();
    }

    @Test
    void anExhibitionThatMovesElsewhereKeepsAllButItsPlace() {
        var expo = exhibition("E3", LocalDate.of(2021, 9, 23), null, 70_000, Batch.BRAND, 0);

        assertThat(expo.at(Name.of("Other", ""), Name.of("Jilin", "")))
                .usingRecursiveComparison()
                .ignoringFields("venue", "city")
                .isEqualTo(expo);
    }

    private static Change create(YearTarget target) {
        return Change.of(Label.of("change.create"), Edit.create(target));
    }

    private static Portfolio of(Exhibition... exhibitions) {
        var portfolio = Portfolio.EMPTY;
        for (var exhibition : exhibitions) {
            portfolio = portfolio.apply(exhibition.id(), Change.of(Label.of("change.create"), Edit.create(exhibition)));
        }
        return portfolio;
    }

    private static Exhibition exhibition(
            String code, LocalDate from, LocalDate to, double area, Batch batch, int city) {
        return new Exhibition(
                new Id<>("id-" + code.strip()),
                code,
                Name.of(code, ""),
                null,
                null,
                CITIES.get(city),
                from,
                to,
                " ",
                area,
                batch,
                false,
                false,
                false,
                null,
                null,
                "",
                false);
    }
}
