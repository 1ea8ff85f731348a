package org.hallwright.domain.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpatialIndexTest {
    @Test
    void findsExactlyWhatLookingAtAllWouldFind() {
        var random = new Random(7);
        var things = IntStream.range(0, 500).mapToObj(i -> bounds(random, 6)).toList();
        var index = SpatialIndex.of(things, b -> b);
        for (var i = 0; i < 100; i++) {
            var window = bounds(random, 30);
            var expected = things.stream().filter(window::intersects).toList();
            assertThat(index.in(window)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void followsThingsThatComeAndGoAndLeavesTheEarlierOneAsItWas() {
        var random = new Random(8);
        var things = new ArrayList<Bounds>();
        var index = SpatialIndex.of(List.copyOf(things), b -> b);
        for (var step = 0; step < 200; step++) {
            var gone = things.stream().filter(t -> random.nextInt(10) == 0).toList();
            var come = IntStream.range(0, random.nextInt(12))
                    .mapToObj(i -> bounds(random, 20))
                    .toList();
            var before = index;
            var held = List.copyOf(things);
            index = index.after(gone, come);
            gone.forEach(things::remove);
            things.addAll(come);
            var window = bounds(random, 40).movedBy(random.nextInt(60) - 30, 0);
            assertThat(index.in(window))
                    .containsExactlyInAnyOrderElementsOf(
                            things.stream().filter(window::intersects).toList());
            assertThat(index.isFree(window)).isEqualTo(index.in(window).isEmpty());
            assertThat(index.size()).isEqualTo(things.size());
            assertThat(before.all()).containsExactlyInAnyOrderElementsOf(held);
        }
    }

    @Test
    void anEmptyIndexFindsNothing() {
        assertThat(SpatialIndex.of(List.<Bounds>of(), b -> b).in(Bounds.ofSize(10, 10)))
                .isEmpty();
    }

    @Test
    void whatOnlyTouchesTheEdgeIsFoundToo() {
        var index = SpatialIndex.of(List.of(Bounds.ofSize(3, 3)), b -> b);
        assertThat(index.in(new Bounds(3, 0, 6, 3))).hasSize(1);
    }

    @Test
    void anIndexAfterManyChangesFindsWhatANewOneWould() {
        var random = new Random(8);
        var things = new java.util.ArrayList<>(
                IntStream.range(0, 200).mapToObj(i -> bounds(random, 6)).toList());
        var first = SpatialIndex.of(things, b -> b);
        var index = first;
        for (var i = 0; i < 150; i++) {
            var gone = List.of(things.remove(random.nextInt(things.size())), things.removeLast());
            var come = List.of(bounds(random, 6));
            things.addAll(come);
            index = index.after(gone, come);
            var window = bounds(random, 30);
            var expected = things.stream().filter(window::intersects).toList();
            assertThat(index.in(window)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(index.size()).isEqualTo(things.size());
            things.addAll(0, List.of(bounds(random, 6)));
            index = index.after(List.of(), List.of(things.getFirst()));
        }
        assertThat(first.size()).isEqualTo(200);
        assertThat(index.all()).containsExactlyInAnyOrderElementsOf(things);
    }

    private static Bounds bounds(Random random, double most) {
        var x = random.nextDouble() * 100;
        var y = random.nextDouble() * 100;
        return new Bounds(x, y, x + random.nextDouble() * most, y + random.nextDouble() * most);
    }
}
