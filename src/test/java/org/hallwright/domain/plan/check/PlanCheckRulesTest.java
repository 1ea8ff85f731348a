package org.hallwright.domain.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanCheckRulesTest {
    private static final Hall HALL = Hall.rectangular(new Id<>("A"), "A", Name.of("Hall A", "A馆"), 100, 60);

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

    @ParameterizedTest
    @CsvSource({"0, 0", "0.001, 0", "0.002, 1", "1.5, 1", "3, 1"})
    void anOverlapOfAMillimetreIsRounding(double into, int found) {
        add("A1", Footprint.rectangle(10, 10, 3, 3));
        add("A2", Footprint.rectangle(13 - into, 10, 3, 3));
        assertThat(problems()).hasSize(found);
    }

    @Test
    void oneBoothOnTopOfAnotherOverlapsWholly() {
        add("A1", Footprint.rectangle(10, 10, 3, 3));
        add("A2", Footprint.rectangle(10, 10, 3, 3));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.measured()).isEqualTo("9.00 m²"))
                .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.BLOCKER))
                .satisfies(p -> assertThat(p.args()).containsExactly("A1 / A2", "A", "9.00 m²", "0.00 m²"));
    }

    @Test
    void turnedBoothsAreMeasuredByTheirCornersNotTheirBounds() {
        add("A1", new Footprint.Rectangle(new Point(20, 20), 3, 3, 45));
        add("A2", Footprint.rectangle(21.2, 18, 2, 2));
        add("A3", Footprint.rectangle(19, 21, 2, 2));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.where().words()).isEqualTo("A1 / A3"));
    }

    @Test
    void aLargeTurnedBoothWithinTheHallIsNotOutsideOfIt() {
        var dice = new Random(81);
        for (var run = 0; run < 200; run++) {
            entries.clear();
            entries.add(HALL);
            var corner = new Point(50, 30);
            add("A1", new Footprint.Rectangle(corner, 15 + dice.nextInt(5), 10 + dice.nextInt(8), dice.nextInt(360)));
            assertThat(problems()).isEmpty();
        }
    }

    @Test
    void aBoothInTheCutOutCornerOfAHallIsOutside() {
        var shape = Outline.of(
                new Point(0, 0),
                new Point(60, 0),
                new Point(60, 20),
                new Point(40, 20),
                new Point(40, 40),
                new Point(0, 40));
        entries.set(0, new Hall(HALL.id(), "A", HALL.name(), 0, shape, 0, 0, 0, null));
        add("A1", Footprint.rectangle(50, 30, 3, 3));
        add("A2", Footprint.rectangle(37, 30, 3, 3));
        add("A3", Footprint.rectangle(38.5, 34, 3, 3));
        assertThat(problems())
                .extracting(p -> p.where().words(), Problem::measured)
                .containsExactly(tuple("A1", "9.00 m²"), tuple("A3", "4.50 m²"));
    }

    @Test
    void aHallWhoseOutlineCrossesItselfSaysSoAndNothingAboutWhatIsOutside() {
        var bowTie = Outline.of(new Point(0, 0), new Point(40, 40), new Point(40, 0), new Point(0, 40));
        entries.set(0, new Hall(HALL.id(), "A", HALL.name(), 0, bowTie, 0, 0, 0, null));
        add("A1", Footprint.rectangle(200, 200, 3, 3));
        assertThat(problems()).extracting(Problem::rule).containsExactly("outline-unsound");
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1.5, 0", "1.5, 1.499, 1", "1.5, 1.498, 1", "1.5, 0, 1", "0, 0, 0"})
    void aHydrantKeepsItsCircleToTheMillimetre(double keepClear, double away, int found) {
        add("A1", Footprint.rectangle(10, 10, 3, 3));
        entries.add(new FirePoint(new Id<>("f"), HALL.id(), "H1", new Point(10 - away, 11), keepClear));
        assertThat(problems()).hasSize(found);
    }

    @ParameterizedTest
    @EnumSource(FirePoint.Kind.class)
    void aFirePointWithoutACodeIsCalledByItsKind(FirePoint.Kind kind) {
        add("A1", Footprint.rectangle(10, 10, 3, 3));
        entries.add(new FirePoint(new Id<>("f"), HALL.id(), "", kind, new Point(11, 11), 1));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.args()).startsWith("A1", "A", "0.00 m", "1.00 m"))
                .satisfies(p -> assertThat(Label.ofArgument(p.args().getLast()))
                        .contains(Label.of("fire-point-kind." + kind.name().toLowerCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @EnumSource(ZoneKind.class)
    void zonesThatStayFreeAreRespectedEachByItsRule(ZoneKind kind) {
        add("A1", Footprint.rectangle(10, 10, 3, 3));
        entries.add(new Zone(new Id<>("z"), HALL.id(), kind, Name.NONE, Outline.rectangle(12, 10, 4, 3)));
        List<String> expected = switch (kind) {
            case NO_BUILD -> List.of("keep-clear");
            case FIRE_BREAK -> List.of("fire-break");
            case ENTRANCE_STRIP -> List.of("entrance-strip");
            default -> List.of();
        };
        assertThat(problems()).extracting(Problem::rule).containsExactlyElementsOf(expected);
    }

    @Test
    void aPillarThatTouchesABoothIsNotInIt() {
        add("A1", Footprint.rectangle(10, 10, 3, 3));
        entries.add(new Pillar(new Id<>("p1"), HALL.id(), Footprint.rectangle(13, 10, 0.8, 0.8)));
        entries.add(new Pillar(new Id<>("p2"), HALL.id(), Footprint.rectangle(12.5, 12.5, 1, 1)));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.WARNING))
                .satisfies(p -> assertThat(p.measured()).isEqualTo("0.25 m²"));
    }

    @Test
    void problemsComeHallByHallInTheOrderOfTheHalls() {
        var first = new Hall(new Id<>("z"), "Z", Name.NONE, 0, HALL.outline(), 0, 0, -1, null);
        entries.add(first);
        add("A1", Footprint.rectangle(99, 10, 3, 3));
        entries.add(Booth.shell(new Id<>("z1"), first.id(), "Z1", Footprint.rectangle(99, 10, 3, 3)));
        assertThat(problems()).extracting(p -> p.where().words()).containsExactly("Z1", "A1");
    }

    @Test
    void problemsAreTheSameInWhateverOrderThePlanWasDrawn() {
        var dice = new Random(82);
        for (var i = 0; i < 60; i++) {
            add("N" + dice.nextInt(50), Footprint.rectangle(dice.nextInt(98), dice.nextInt(58), 3, 3));
        }
        var before = problems();
        Collections.shuffle(entries, dice);
        assertThat(problems()).containsExactlyElementsOf(before).isNotEmpty();
    }

    @Test
    void figuresReadTheSameOnMachinesOfEveryLanguage() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            add("", Footprint.rectangle(98.5, 10, 3, 3));
            assertThat(problems()).extracting(p -> p.where().words()).containsOnly("(98.5, 10.0)");
        } finally {
            Locale.setDefault(usual);
        }
    }

    private void add(String number, Footprint footprint) {
        var id = new Id<Booth>("b%03d".formatted(entries.size()));
        entries.add(Booth.shell(id, HALL.id(), number, footprint));
    }

    private List<Problem> problems() {
        return PlanCheck.problems(ExhibitionState.of(entries)).stream()
                .filter(problem -> RULES.contains(problem.rule()))
                .toList();
    }
}
