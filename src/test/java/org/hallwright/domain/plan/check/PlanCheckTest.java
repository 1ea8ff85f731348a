package org.hallwright.domain.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class PlanCheckTest {
    private static final Hall HALL = Hall.rectangular(new Id<>("A"), "A", Name.of("Hall A", "A馆"), 60, 30);

    /// The rules that ask for no aisles or exits, of which these plans have none.
    private static final List<String> RULES = List.of(
            "outline-unsound",
            "booth-overlap",
            "outside-hall",
            "pillar-in-booth",
            "keep-clear",
            "entrance-strip",
            "fire-break",
            "number-missing",
            "number-duplicate");

    private final List<Entry> entries = new ArrayList<>(List.of(HALL));

    @Test
    void boothsBackToBackHaveNoProblems() {
        for (var i = 0; i < 10; i++) {
            add("A1" + i, 3 + 3 * i, 3);
            add("A2" + i, 3 + 3 * i, 6);
        }
        assertThat(problems()).isEmpty();
    }

    @Test
    void overlappingBoothsAreFoundOnceAPair() {
        add("A1", 3, 3);
        add("A2", 5, 3);
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo("booth-overlap"))
                .satisfies(p -> assertThat(p.measured()).isEqualTo("3.00 m²"));
    }

    @Test
    void overlapsAreThoseThatComparingEachPairFinds() {
        var dice = new Random(5);
        var booths = new ArrayList<Booth>();
        for (var i = 0; i < 150; i++) {
            booths.add(add("N" + i, dice.nextDouble() * 57, dice.nextDouble() * 27));
        }
        var expected = 0;
        for (var a : booths) {
            for (var b : booths) {
                var shared = a.footprint().outline().overlap(b.footprint().outline());
                expected += a.id().compareTo(b.id()) < 0 && shared > 0.005 ? 1 : 0;
            }
        }
        assertThat(problems()).filteredOn(p -> p.rule().equals("booth-overlap")).hasSize(expected);
    }

    @Test
    void aBoothThroughTheWallIsMeasured() {
        add("A1", 58, 3);
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo("outside-hall"))
                .satisfies(p -> assertThat(p.measured()).isEqualTo("3.00 m²"));
    }

    @Test
    void equalNumbersAreFoundInAnySpelling() {
        add("A01", 3, 3);
        add("ａ 01", 9, 3);
        add("A02", 15, 3);
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo("number-duplicate"))
                .satisfies(p -> assertThat(p.where().entries()).hasSize(2));
    }

    @Test
    void onlyBoothsForSaleNeedANumber() {
        var service = add("", 3, 3).withKind(BoothKind.NON_INVENTORY);
        entries.removeLast();
        entries.add(service);
        add("", 9, 3);
        assertThat(rules()).containsExactly("number-missing");
    }

    @Test
    void aPillarInABoothIsAWarning() {
        add("A1", 3, 3);
        entries.add(new Pillar(new Id<>("p"), HALL.id(), Footprint.rectangle(5, 5, 0.8, 0.8)));
        assertThat(rules()).containsExactly("pillar-in-booth");
    }

    @Test
    void theCircleRoundAFirePointStaysClear() {
        add("A1", 3, 3);
        entries.add(new FirePoint(new Id<>("near"), HALL.id(), "H1", new Point(2, 4), 1.5));
        entries.add(new FirePoint(new Id<>("far"), HALL.id(), "H2", new Point(1.5, 4), 1.5));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo("keep-clear"))
                .satisfies(p -> assertThat(List.of(p.limit(), p.measured())).containsExactly("1.50 m", "1.00 m"));
    }

    @Test
    void nothingIsBuiltWhereNothingMayBe() {
        add("A1", 3, 3);
        entries.add(new Zone(
                new Id<>("z"), HALL.id(), ZoneKind.NO_BUILD, Name.of("Gate", ""), Outline.rectangle(5, 3, 4, 3)));
        assertThat(rules()).containsExactly("keep-clear");
    }

    @Test
    void boothsOfOtherHallsAreNotInTheWay() {
        var other = Hall.rectangular(new Id<>("B"), "B", Name.of("Hall B", "B馆"), 60, 30);
        entries.add(other);
        add("A1", 3, 3);
        entries.add(Booth.shell(new Id<>("b"), other.id(), "A1", Footprint.rectangle(3, 3, 3, 3)));
        assertThat(problems()).isEmpty();
    }

    private Booth add(String number, double x, double y) {
        var booth = Booth.shell(new Id<>("b" + entries.size()), HALL.id(), number, Footprint.rectangle(x, y, 3, 3));
        entries.add(booth);
        return booth;
    }

    private List<String> rules() {
        return problems().stream().map(Problem::rule).toList();
    }

    private List<Problem> problems() {
        return PlanCheck.problems(ExhibitionState.of(entries)).stream()
                .filter(problem -> RULES.contains(problem.rule()))
                .toList();
    }
}
