package org.hallwright.domain.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoothNumbersTest {
    private static final Hall HALL = Hall.rectangular(new Id<>("A"), "A", Name.NONE, 60, 30);

    @ParameterizedTest
    @CsvSource({
        "a101, A101",
        "' A 101 ', A101",
        "Ａ１０１, A101",
        "3b-17, 3B-17",
        "'A\u3000101', A101",
        "'A\t101', A101",
        "①, 1",
        "二号馆a1, 二号馆A1"
    })
    void aVisitorReadsOneNumber(String spelled, String normal) {
        assertThat(BoothNumbers.normal(spelled)).isEqualTo(normal);
    }

    @Test
    void leadingZerosAndDashesMakeADifference() {
        assertThat(BoothNumbers.normal("A1")).isNotEqualTo(BoothNumbers.normal("A01"));
        assertThat(BoothNumbers.normal("A-1")).isNotEqualTo(BoothNumbers.normal("A1"));
    }

    @Test
    void readingANumberTwiceChangesNothing() {
        for (var number : List.of("ａ 01", "ﬀ1", "ß2", "İ3", "Ⅳ-7", "㈱12")) {
            var once = BoothNumbers.normal(number);
            assertThat(BoothNumbers.normal(once)).isEqualTo(once);
        }
    }

    @Test
    void threeBoothsOfOneNumberAreOneProblem() {
        assertThat(problems("A1", "a1", "Ａ1", "A2"))
                .singleElement()
                .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.BLOCKER))
                .satisfies(p -> assertThat(p.args()).startsWith("A1", "A", "3"))
                .satisfies(p -> assertThat(p.where().entries()).hasSize(3));
    }

    @Test
    void severalBoothsWithoutANumberAreNotDuplicates() {
        assertThat(problems("", "", "A1"))
                .extracting(Problem::rule)
                .containsExactly("number-missing", "number-missing");
    }

    @Test
    void whatHasNoNumberIsNamedByItsPlace() {
        assertThat(problems("A1", "").getFirst().args()).startsWith("(3.0, 0.0)", "A");
    }

    @Test
    void duplicatesAreThoseThatCountingFinds() {
        var dice = new Random(61);
        for (var run = 0; run < 50; run++) {
            var numbers = new ArrayList<String>();
            var counts = new HashMap<Integer, Integer>();
            for (var i = 0; i < 40; i++) {
                var number = dice.nextInt(60);
                counts.merge(number, 1, Integer::sum);
                numbers.add((dice.nextBoolean() ? "A" : "ａ") + number + (dice.nextBoolean() ? "" : " "));
            }
            var expected = counts.values().stream().filter(n -> n > 1).count();
            assertThat(problems(numbers.toArray(String[]::new))).hasSize((int) expected);
        }
    }

    private static List<Problem> problems(String... numbers) {
        var booths = new ArrayList<Booth>();
        for (var i = 0; i < numbers.length; i++) {
            booths.add(Booth.shell(new Id<>("b" + i), HALL.id(), numbers[i], Footprint.rectangle(3 * i, 0, 3, 3)));
        }
        var entries = new ArrayList<Entry>(booths);
        entries.add(HALL);
        return LiveCheck.of(ExhibitionState.of(entries)).findings().stream()
                .map(Finding::problem)
                .filter(problem -> problem.rule().startsWith("number-"))
                .toList();
    }
}
