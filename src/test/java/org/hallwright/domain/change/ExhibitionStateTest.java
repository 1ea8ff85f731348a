package org.hallwright.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class ExhibitionStateTest {
    private static final Id<Hall> HALL = new Id<>("hall");

    private static Booth booth(String number, double x) {
        return Booth.shell(new Id<>("booth-" + number), HALL, number, Footprint.rectangle(x, 0, 3, 3));
    }

    @Test
    void aChangeGivesANewStateAndLeavesTheOldOne() {
        var before = ExhibitionState.of(List.of(booth("A1", 0)));
        var after = before.apply(Change.of(Label.of("change.move"), new Edit(booth("A1", 0), booth("A1", 3))));

        assertThat(before.get(new Id<Booth>("booth-A1")).bounds().minX()).isZero();
        assertThat(after.get(new Id<Booth>("booth-A1")).bounds().minX()).isEqualTo(3);
    }

    @Test
    void theInverseOfAChangeRestoresTheState() {
        var before = ExhibitionState.of(List.of(booth("A1", 0), booth("A2", 3)));
        var change = new ChangeBuilder(before)
                .put(booth("A1", 9))
                .delete(new Id<Booth>("booth-A2"))
                .put(booth("A3", 6))
                .build(Label.of("change.mixed"));

        assertThat(before.apply(change).apply(change.inverse())).isEqualTo(before);
    }

    @Test
    void anyRunOfRandomChangesIsUndoneByItsInversesInReverse() {
        var random = new Random(20260715);
        for (var run = 0; run < 50; run++) {
            var state = ExhibitionState.EMPTY;
            var done = new ArrayList<Change>();
            for (var step = 0; step < 40; step++) {
                var change = randomChange(state, random);
                state = state.apply(change);
                done.add(change);
            }
            for (var change : done.reversed()) {
                state = state.apply(change.inverse());
            }
            assertThat(state).isEqualTo(ExhibitionState.EMPTY);
        }
    }

    private static Change randomChange(ExhibitionState state, Random random) {
        var builder = new ChangeBuilder(state);
        for (var i = 0; i < 1 + random.nextInt(5); i++) {
            var number = "B" + random.nextInt(12);
            if (random.nextInt(3) == 0) {
                builder.delete(new Id<Booth>("booth-" + number));
            } else {
                builder.put(booth(number, random.nextInt(50)));
            }
        }
        return builder.build(Label.of("change.random"));
    }

    @Test
    void aChangeMadeAgainstAnotherStateIsRefused() {
        var state = ExhibitionState.of(List.of(booth("A1", 5)));
        var stale = Change.of(Label.of("change.move"), new Edit(booth("A1", 0), booth("A1", 3)));

        assertThatThrownBy(() -> state.apply(stale)).isInstanceOf(ChangeConflict.class);
    }

    @Test
    void anEditThatChangesNothingIsDropped() {
        assertThat(Change.of(Label.of("change.none"), new Edit(booth("A1", 0), booth("A1", 0)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theSameEntryTwiceInAChangeIsRefused() {
        assertThatThrownBy(() ->
                        Change.of(Label.of("change.twice"), Edit.create(booth("A1", 0)), Edit.create(booth("A1", 3))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEditKeepsTheKindOfItsEntry() {
        var hall = Hall.rectangular(new Id<>("booth-A1"), "A", Name.NONE, 10, 10);
        assertThatThrownBy(() -> new Edit(booth("A1", 0), hall)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void entriesAreFoundByIdAndByKind() {
        var hall = Hall.rectangular(HALL, "A", Name.of("Hall A", "A馆"), 100, 60);
        var state = ExhibitionState.of(List.of(hall, booth("A1", 0), booth("A2", 3)));

        assertThat(state.get(HALL)).isEqualTo(hall);
        assertThat(state.count(Booth.class)).isEqualTo(2);
        assertThat(state.all(Hall.class)).containsExactly(hall);
        assertThat(state.find(new Id<Booth>("nobody"))).isEmpty();
    }

    @Test
    void whatAChangeTouchedIsNamedByIds() {
        var change = Change.of(Label.of("change.add"), Edit.create(booth("A1", 0)));

        assertThat(change.touched()).containsExactly(new Id<Booth>("booth-A1"));
        assertThat(change.touches(Booth.class)).isTrue();
        assertThat(change.touches(Hall.class)).isFalse();
    }
}
