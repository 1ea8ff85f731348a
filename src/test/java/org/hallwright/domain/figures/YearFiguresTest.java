package org.hallwright.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Batch;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.exhibition.YearTarget;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class YearFiguresTest {
    private static final Name DALIAN = Name.of("Dalian", "大连");
    private static final Name SHENYANG = Name.of("Shenyang", "沈阳");

    @Test
    void aYearIsCountedByCityAndAgainstItsTarget() {
        var portfolio = Portfolio.EMPTY;
        portfolio = with(portfolio, "A", LocalDate.of(2024, 3, 1), DALIAN);
        portfolio = with(portfolio, "B", LocalDate.of(2024, 12, 31), SHENYANG);
        portfolio = with(portfolio, "C", LocalDate.of(2023, 12, 31), DALIAN);
        portfolio = with(portfolio, "D", LocalDate.of(2024, 5, 1), DALIAN);
        var target = new YearTarget(YearTarget.idOf(2024), 2024, 4, 1000);
        portfolio = portfolio.apply(Exhibition.PORTFOLIO, Change.of(Label.of("change.create"), Edit.create(target)));

        var figures = YearFigures.of(portfolio, 2024);

        assertThat(figures.total().exhibitions()).isEqualTo(3);
        assertThat(figures.byCity().get(DALIAN).exhibitions()).isEqualTo(2);
        assertThat(figures.byBatch()).containsOnlyKeys(Batch.NONE);
        assertThat(figures.target()).contains(target);
    }

    private static Portfolio with(Portfolio portfolio, String code, LocalDate from, Name city) {
        var exhibition = Exhibition.titled(code, Name.of(code, ""), from, from).at(Name.NONE, city);
        return portfolio.apply(exhibition.id(), Change.of(Label.of("change.create"), Edit.create(exhibition)));
    }
}
