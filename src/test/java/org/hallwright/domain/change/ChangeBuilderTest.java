package org.hallwright.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class ChangeBuilderTest {
    private static final Label LABEL = Label.of("change.test");

    private static Booth booth(String id, double x) {
        return Booth.shell(new Id<>(id), new Id<>("h"), id, Footprint.rectangle(x, 0, 3, 3));
    }

    @Test
    void anEntryPutTwiceKeepsItsFirstBeforeAndItsLastAfter() {
        var state = ExhibitionState.of(List.of(booth("a", 0)));

        var change =
                new ChangeBuilder(state).put(booth("a", 3)).put(booth("a", 6)).build(LABEL);

        assertThat(change.edits()).containsExactly(new Edit(booth("a", 0), booth("a", 6)));
    }

    @Test
    void whatIsPutAndPutBackIsNoChange() {
        var state = ExhibitionState.of(List.of(booth("a", 0)));

        assertThat(new ChangeBuilder(state)
                        .put(booth("a", 3))
                        .put(booth("a", 0))
                        .build(LABEL)
                        .isEmpty())
                .isTrue();
        assertThat(new ChangeBuilder(state)
                        .delete(new Id<Booth>("a"))
                        .put(booth("a", 0))
                        .build(LABEL)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatIsMadeAndDeletedAgainIsNoChange() {
        var change = new ChangeBuilder(ExhibitionState.EMPTY)
                .put(booth("a", 0))
                .delete(new Id<Booth>("a"))
                .delete(new Id<Booth>("nobody"))
                .build(LABEL);

        assertThat(change.isEmpty()).isTrue();
    }

    @Test
    void readingThroughTheBuilderSeesWhatWasPut() {
        var builder = new ChangeBuilder(ExhibitionState.of(List.of(booth("a", 0), booth("b", 3))));

        builder.put(booth("a", 9)).delete(new Id<Booth>("b"));

        assertThat(builder.find(new Id<Booth>("a"))).contains(booth("a", 9));
        assertThat(builder.find(new Id<Booth>("b"))).isEmpty();
        assertThat(builder.find(new Id<Booth>("c"))).isEmpty();
    }

    @Test
    void anIdentityIsNotGivenToAnotherKind() {
        var state = ExhibitionState.of(List.of(booth("a", 0)));
        var hall = Hall.rectangular(new Id<>("a"), "A", Name.NONE, 10, 10);
        var builder = new ChangeBuilder(state).put(hall);

        assertThatThrownBy(() -> builder.build(LABEL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> state.apply(Change.of(LABEL, Edit.create(hall))))
                .isInstanceOfSatisfying(
                        ChangeConflict.class, e -> assertThat(e.id().value()).isEqualTo("a"));
    }

    @Test
    void anEditOfNothingIsRefused() {
        assertThatThrownBy(() -> new Edit(null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Edit(booth("a", 0), booth("b", 0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theInverseOfTheInverseIsTheChange() {
        var change = Change.of(
                LABEL, Edit.create(booth("a", 0)), new Edit(booth("b", 0), booth("b", 3)), Edit.delete(booth("c", 0)));

        assertThat(change.inverse().inverse()).isEqualTo(change);
        assertThat(change.inverse().label()).isEqualTo(LABEL);
        assertThat(change.touches(PlanElement.class)).isTrue();
    }

    @Test
    void whatWasDeletedIsNotDeletedTwice() {
        var state = ExhibitionState.of(List.of(booth("a", 0)));
        var deletion = Change.of(LABEL, Edit.delete(booth("a", 0)));
        var without = state.apply(deletion);

        assertThat(without.count(Booth.class)).isZero();
        assertThatThrownBy(() -> without.apply(deletion)).isInstanceOf(ChangeConflict.class);
        assertThatThrownBy(() -> without.get(new Id<Booth>("a"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(without.find((Id<Booth>) null)).isEmpty();
    }

    @Test
    void aStateIsWhatAPlainMapWouldHold() {
        var dice = new Random(171);
        for (var run = 0; run < 30; run++) {
            var state = ExhibitionState.EMPTY;
            Map<String, Booth> map = new HashMap<>();
            for (var step = 0; step < 50; step++) {
                var builder = new ChangeBuilder(state);
                for (var i = 0; i < 1 + dice.nextInt(4); i++) {
                    var id = "b" + dice.nextInt(10);
                    if (dice.nextInt(3) == 0) {
                        builder.delete(new Id<Booth>(id));
                        map.remove(id);
                    } else {
                        var booth = booth(id, dice.nextInt(9));
                        builder.put(booth);
                        map.put(id, booth);
                    }
                }
                state = state.apply(builder.build(LABEL));
                assertThat(state.all(Booth.class)).containsExactlyInAnyOrderElementsOf(map.values());
                assertThat(state.count(Booth.class)).isEqualTo(map.size()).isEqualTo(state.size());
            }
            assertThat(state).isEqualTo(ExhibitionState.of(map.values()));
            assertThat(state).hasSameHashCodeAs(ExhibitionState.of(map.values()));
        }
    }

    @Test
    void aLabelKeepsItsNamesInBothLanguages() {
        var label = Label.of("change.add-exhibitor", Name.of("Acme", "顶峰"), 7);

        assertThat(Name.ofArgument(label.args().get(0))).isEqualTo(Name.of("Acme", "顶峰"));
        assertThat(label.args().get(1)).isEqualTo("7");
        assertThat(new Label("key", null).args()).isEmpty();
    }
}
