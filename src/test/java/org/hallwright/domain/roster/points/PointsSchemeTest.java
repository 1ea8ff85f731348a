package org.hallwright.domain.roster.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorBuilder;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.roster.PointsReason;
import org.hallwright.domain.roster.points.ChoiceOrder.Decided;
import org.hallwright.domain.roster.points.ChoiceOrder.Place;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsSchemeTest {
    private static final LocalDate UNTIL = LocalDate.of(2021, 3, 1);

    @Test
    void eachRuleGivesWhatItCountsAndSaysHowMuchThatWas() {
        var someone = new ExhibitorBuilder(new Id<>("x"))
                .attended(List.of(2015, 2017, 2019))
                .request(wish(40, null))
                .sponsorship(25_000)
                .signed(UNTIL.plusDays(4))
                .build();

        assertThat(award(someone, PointsScheme.usual(UNTIL.plusMonths(6))).points())
                .containsExactly(
                        new PointsEntry(null, "", 30, PointsReason.YEAR_ATTENDED, 3),
                        new PointsEntry(null, "", 4, PointsReason.AREA, 40),
                        new PointsEntry(null, "", 10, PointsReason.SPONSORSHIP, 25_000),
                        new PointsEntry(null, "", 26, PointsReason.EARLY_CONTRACT, 4));
    }

    @ParameterizedTest
    @CsvSource({"-20, 30", "0, 30", "1, 28", "14, 2", "15, 0", "400, 0"})
    void theBonusOfAnEarlyContractFadesDayByDay(int late, int points) {
        var signed =
                new ExhibitorBuilder(new Id<>("x")).signed(UNTIL.plusDays(late)).build();

        assertThat(award(signed, List.of(PointsRule.early(30, UNTIL, 2))).priorityPoints())
                .isEqualTo(points);
    }

    @Test
    void onlyFullUnitsCountAndNoMoreThanTheRuleGives() {
        var rule = new PointsRule(PointsReason.AREA, 2, 9, 7, null, 0);

        assertThat(points(8.99, rule)).isZero();
        assertThat(points(9, rule)).isEqualTo(2);
        assertThat(points(0.3 * 90, rule)).isEqualTo(6);
        assertThat(points(1_000, rule)).isEqualTo(7);
    }

    private static int points(double area, PointsRule rule) {
        var asking =
                new ExhibitorBuilder(new Id<>("x")).request(wish(area, null)).build();
        return award(asking, List.of(rule)).priorityPoints();
    }

    @Test
    void whatWasEnteredByHandStaysAndAwardingTwiceGivesNothingTwice() {
        var entered = new PointsEntry(UNTIL, "thanks", 5);
        var someone = new ExhibitorBuilder(new Id<>("x"))
                .attended(List.of(2019))
                .points(List.of(new PointsEntry(null, "", 99, PointsReason.BOOTH, 9), entered))
                .build();
        var rules = List.of(PointsRule.each(PointsReason.YEAR_ATTENDED, 10, 1));

        var once = award(someone, rules);

        assertThat(once.points())
                .containsExactly(entered, new PointsEntry(null, "", 10, PointsReason.YEAR_ATTENDED, 1));
        assertThat(award(once, rules)).isSameAs(once);
        assertThat(award(once, List.of()).points()).containsExactly(entered);
    }

    @Test
    void choiceGoesByPointsThenByDateThenByLot() {
        var most = chooser("a", 9, null);
        var early = chooser("b", 5, UNTIL);
        var late = chooser("c", 5, UNTIL.plusDays(1));
        var silent = chooser("d", 5, null);
        var guest =
                chooser("e", 50, UNTIL).edit().kind(ExhibitorKind.CO_EXHIBITOR).build();
        var order = ChoiceOrder.of(ExhibitionState.of(List.of(silent, late, early, most, guest)), 1);

        assertThat(order.exhibitors()).containsExactly(most, early, late, silent);
        assertThat(order.placeOf(most.id())).contains(new Place(1, 4, Decided.BY_POINTS, 1));
        assertThat(order.placeOf(late.id())).contains(new Place(3, 4, Decided.BY_DATE, 3));
        assertThat(order.placeOf(guest.id())).isEmpty();
    }

    @Test
    void theLotIsTheSameForTheSameSeedWhoeverElseTakesPart() {
        var dice = new Random(5);
        var all = new ArrayList<Exhibitor>();
        for (var i = 0; i < 50; i++) {
            all.add(chooser("x" + i, 3, UNTIL));
        }
        for (var run = 0; run < 20; run++) {
            var seed = dice.nextLong();
            var whole = ChoiceOrder.of(ExhibitionState.of(all), seed).exhibitors();
            var few = all.subList(0, 1 + dice.nextInt(49));
            var some = ChoiceOrder.of(ExhibitionState.of(few), seed).exhibitors();
            assertThat(some).isEqualTo(whole.stream().filter(few::contains).toList());
        }
        var byId = all.stream().sorted(Comparator.comparing(Exhibitor::id)).toList();
        assertThat(ChoiceOrder.of(ExhibitionState.of(all), 1).exhibitors())
                .isNotEqualTo(byId)
                .isNotEqualTo(ChoiceOrder.of(ExhibitionState.of(all), 2).exhibitors());
        assertThat(ChoiceOrder.of(ExhibitionState.of(all), 1)
                        .placeOf(new Id<>("x7"))
                        .orElseThrow()
                        .decided())
                .isEqualTo(Decided.BY_LOT);
    }

    private static Exhibitor chooser(String id, int points, LocalDate received) {
        return Exhibitor.named(new Id<>(id), Name.of(id, ""))
                .edit()
                .points(List.of(new PointsEntry(null, "", points)))
                .request(wish(9, received))
                .build();
    }

    private static BoothRequest wish(double area, LocalDate received) {
        return new BoothRequest(area, null, 0, null, null, null, null, received);
    }

    private static Exhibitor award(Exhibitor exhibitor, List<PointsRule> rules) {
        return new PointsScheme(new Id<>("s"), rules, 1).award(exhibitor, ExhibitionState.of(List.of(exhibitor)));
    }
}
