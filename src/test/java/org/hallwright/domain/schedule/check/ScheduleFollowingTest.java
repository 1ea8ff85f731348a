package org.hallwright.domain.schedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The check carried along from change to change is the check from scratch.
class ScheduleFollowingTest {
    private static final int MANY = 120;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void followingEachChangeFindsWhatLookingAnewFinds(long seed) {
        var dice = new Random(seed);
        var state = ExhibitionState.of(ScheduleExample.random(MANY, seed));
        assertThat(ScheduleCheck.problems(state)).isNotEmpty();
        for (var step = 0; step < 60; step++) {
            state = state.apply(edited(state, dice));
            var anew = ExhibitionState.of(state.entries());
            assertThat(ScheduleCheck.problems(state))
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(ScheduleCheck.problems(anew));
        }
    }

    private static org.hallwright.domain.change.Change edited(ExhibitionState state, Random dice) {
        var change = new ChangeBuilder(state);
        switch (dice.nextInt(8)) {
            case 0 -> change.delete(new Id<Activity>("a" + dice.nextInt(MANY)));
            case 1 -> change.put(Room.of(new Id<>("r3"), Name.of("Other", ""), null, dice.nextInt(90), 3));
            case 2 -> change.put(Guest.named(new Id<>("g3"), Name.of("Renamed " + dice.nextInt(), "")));
            case 3 ->
                change.put(ScheduleRules.of(state)
                        .with(
                                ScheduleRule.values()[dice.nextInt(10)],
                                dice.nextBoolean(),
                                Severity.values()[dice.nextInt(3)]));
            default -> {
                for (var i = 0; i <= dice.nextInt(4); i++) {
                    change.put(ScheduleExample.random(dice.nextInt(MANY), MANY, dice));
                }
            }
        }
        return change.build(Label.of("change.edit-activity", "x"));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void aDragIsToldWhatMovingWouldBring(long seed) {
        var dice = new Random(seed);
        var state = ExhibitionState.of(ScheduleExample.random(MANY, seed));
        var check = ScheduleCheck.of(state);
        for (var step = 0; step < 40; step++) {
            var id = new Id<Activity>("a" + dice.nextInt(MANY));
            var target = ScheduleExample.random(0, MANY, dice);
            var placement = new Placement(id, target.when(), target.rooms());
            var moved = state.apply(new ChangeBuilder(state)
                    .put(placement.applyTo(state.get(id)))
                    .build(Label.of("change.move-activity", "x")));
            assertThat(check.ifPlaced(List.of(placement)))
                    .isEqualTo(ScheduleCheck.of(ExhibitionState.of(moved.entries()))
                            .about(Set.of(id)));
        }
        assertThat(check.problems()).isEqualTo(ScheduleCheck.problems(ExhibitionState.of(state.entries())));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void eachPairIsFoundOnceByEachRule(long seed) {
        var seen = new HashSet<Set<Object>>();
        for (Problem problem : ScheduleCheck.problems(ExhibitionState.of(ScheduleExample.random(300, seed)))) {
            assertThat(seen.add(
                            Set.of(problem.rule(), Set.copyOf(problem.where().entries()))))
                    .as(problem.toString())
                    .isTrue();
        }
        assertThat(seen).hasSizeGreaterThan(100);
    }
}
