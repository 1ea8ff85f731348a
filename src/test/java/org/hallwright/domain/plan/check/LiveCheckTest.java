package org.hallwright.domain.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveCheckTest {
    private static final Hall A = Hall.rectangular(new Id<>("A"), "A", Name.NONE, 70, 50);
    private static final Hall B = new Hall(
            new Id<>("B"),
            "B",
            Name.NONE,
            0,
            Outline.of(
                    new Point(0, 0),
                    new Point(50, 0),
                    new Point(50, 20),
                    new Point(30, 20),
                    new Point(30, 45),
                    new Point(0, 45)),
            4,
            0,
            1,
            null);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void afterManyChangesItKnowsWhatACheckFromScratchFinds(int seed) {
        var dice = new Random(seed);
        var state = plan(dice);
        var live = LiveCheck.of(state, RulePacks.CHINA);
        for (var i = 0; i < 40; i++) {
            var change = change(dice, state);
            state = state.apply(change);
            live = live.after(state, change.touched());
            assertThat(live.findings()).isEqualTo(scratch(state).findings());
        }
        assertThat(live.surveyed().findings()).isEqualTo(PlanCheck.findings(state, RulePacks.CHINA));
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24})
    void duringADragItKnowsWhatWouldBeFoundThere(int seed) {
        var dice = new Random(seed);
        var state = plan(dice);
        var live = LiveCheck.of(state, RulePacks.CHINA);
        for (var i = 0; i < 40; i++) {
            var moved = new ArrayList<PlanElement>();
            var change = new ChangeBuilder(state);
            for (var element : some(dice, state)) {
                var there = element.movedBy(dice.nextDouble() * 6 - 3, dice.nextDouble() * 6 - 3);
                moved.add(there);
                change.put(there);
            }
            var then = state.apply(change.build(Label.of("change.move")));
            assertThat(live.during(moved).findings()).isEqualTo(scratch(then).findings());
        }
        assertThat(live.findings()).isEqualTo(scratch(state).findings());
    }

    @Test
    void theFloorIsOutdatedOnlyInTheHallThatChanged() {
        var dice = new Random(3);
        var state = plan(dice);
        var live = LiveCheck.of(state, RulePacks.CHINA);
        assertThat(live.outdated()).extracting(FloorSurvey::hall).containsExactly(A.id(), B.id());
        live = live.surveyed();
        assertThat(live.outdated()).isEmpty();
        var booth = state.all(Booth.class).stream()
                .filter(each -> each.hall().equals(B.id()))
                .findFirst()
                .orElseThrow();
        var moved = live.during(List.of(booth.movedBy(0.5, 0)));
        assertThat(moved.outdated()).extracting(FloorSurvey::hall).containsExactly(B.id());
        assertThat(live.outdated()).isEmpty();
    }

    @Test
    void aSurveyMadeMeanwhileIsTakenInAndStillOutdated() {
        var dice = new Random(4);
        var state = plan(dice);
        var live = LiveCheck.of(state, RulePacks.CHINA);
        var survey = live.outdated().getFirst();
        var later = live.during(List.of(aBooth(state, A).movedBy(1, 0)));
        var taken = later.with(survey.make());
        assertThat(taken.findings(A.id())).containsAll(survey.make().findings());
        assertThat(taken.outdated()).extracting(FloorSurvey::hall).contains(A.id());
    }

    @Test
    void findingsOfOneRuleComeInTheOrderOfTheirFirstEntries() {
        var state = plan(new Random(6));
        var findings = scratch(state).findings(A.id()).stream()
                .filter(finding -> finding.rule().equals("booth-overlap"))
                .map(finding -> finding.problem().where().entries().getFirst().value())
                .toList();
        assertThat(findings).hasSizeGreaterThan(3).isSorted();
    }

    @Test
    void anotherPackOrHallIsCheckedFromScratch() {
        var dice = new Random(5);
        var state = plan(dice);
        var live = LiveCheck.of(state);
        assertThat(live.pack()).isEqualTo(RulePacks.DEFAULT);
        var larger = new ChangeBuilder(state)
                .put(new Hall(A.id(), "A", Name.NONE, 0, Outline.rectangle(-10, -10, 90, 70), 0, 0, 0, null))
                .build(Label.of("change.edit"));
        var next = state.apply(larger);
        assertThat(live.after(next, larger.touched()).findings())
                .isEqualTo(LiveCheck.of(next).findings());
    }

    @Test
    void oneAsksForWhatConcernsWhatIsDragged() {
        var state = ExhibitionState.of(List.of(
                A,
                Booth.shell(new Id<>("x"), A.id(), "X", Footprint.rectangle(10, 10, 3, 3)),
                Booth.shell(new Id<>("y"), A.id(), "Y", Footprint.rectangle(30, 10, 3, 3)),
                Booth.shell(new Id<>("z"), A.id(), "Y", Footprint.rectangle(50, 10, 3, 3))));
        var dragged = aBoothOf(state, "x").movedBy(19, 0);
        var findings = LiveCheck.of(state).during(List.of(dragged)).findings(A.id());
        assertThat(findings.stream().filter(f -> f.isAbout(List.of(dragged.id()))))
                .extracting(Finding::rule)
                .containsExactly("booth-overlap");
        assertThat(findings).extracting(Finding::rule).containsExactly("booth-overlap", "number-duplicate");
    }

    private static Booth aBoothOf(ExhibitionState state, String id) {
        return state.get(new Id<Booth>(id));
    }

    private static Booth aBooth(ExhibitionState state, Hall hall) {
        return state.all(Booth.class).stream()
                .filter(each -> each.hall().equals(hall.id()))
                .findFirst()
                .orElseThrow();
    }

    private static LiveCheck scratch(ExhibitionState state) {
        return LiveCheck.of(state, RulePacks.CHINA);
    }

    private static ExhibitionState plan(Random dice) {
        var entries = new ArrayList<Entry>(List.of(A, B));
        for (var i = 0; i < 90; i++) {
            entries.add(element(dice, "e" + i, dice.nextInt(3) == 0 ? B : A));
        }
        return ExhibitionState.of(entries);
    }

    private static PlanElement element(Random dice, String id, Hall hall) {
        var x = dice.nextInt(130) / 2.0;
        var y = dice.nextInt(90) / 2.0;
        return switch (dice.nextInt(14)) {
            case 0 -> new Pillar(new Id<>(id), hall.id(), Footprint.rectangle(x, y, 0.8, 0.8));
            case 1 ->
                new Wall(
                        new Id<>(id),
                        hall.id(),
                        new Point(x, y),
                        new Point(x + dice.nextInt(6), y + dice.nextInt(6)),
                        0.2);
            case 2 -> new FirePoint(new Id<>(id), hall.id(), "", new Point(x, y), 1.5);
            case 3 ->
                new Zone(
                        new Id<>(id),
                        hall.id(),
                        ZoneKind.values()[dice.nextInt(ZoneKind.values().length)],
                        Name.of("Z", ""),
                        Outline.rectangle(x, y, 2 + dice.nextInt(10), 2 + dice.nextInt(10)),
                        3,
                        0);
            case 4 ->
                new Door(
                        new Id<>(id),
                        hall.id(),
                        "",
                        DoorKind.values()[dice.nextInt(4)],
                        new Point(x, 0),
                        2 + dice.nextInt(4),
                        0);
            default -> booth(dice, id, hall, x, y);
        };
    }

    private static Booth booth(Random dice, String id, Hall hall, double x, double y) {
        var turn = dice.nextInt(4) == 0 ? dice.nextInt(360) : 0;
        var footprint = new Footprint.Rectangle(new Point(x, y), 3 + dice.nextInt(3), 3, turn);
        var number = dice.nextInt(10) == 0 ? "" : "N" + dice.nextInt(60);
        return Booth.shell(new Id<>(id), hall.id(), number, footprint).withHeight(dice.nextInt(5));
    }

    private static List<PlanElement> some(Random dice, ExhibitionState state) {
        var all = state.entries().stream()
                .filter(PlanElement.class::isInstance)
                .map(PlanElement.class::cast)
                .sorted(java.util.Comparator.comparing(each -> each.id().value()))
                .toList();
        return dice.ints(1 + dice.nextInt(4), 0, all.size())
                .distinct()
                .mapToObj(all::get)
                .toList();
    }

    private static Change change(Random dice, ExhibitionState state) {
        var change = new ChangeBuilder(state);
        for (var element : some(dice, state)) {
            switch (dice.nextInt(4)) {
                case 0 -> change.delete(element.id());
                case 1 -> change.put(element(dice, "n" + dice.nextInt(10_000), A));
                default -> change.put(element.movedBy(dice.nextInt(13) / 2.0 - 3, dice.nextInt(13) / 2.0 - 3));
            }
        }
        return change.build(Label.of("change.edit"));
    }
}
