package org.hallwright.service.sample.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.service.sample.names.Dice;

/// Deals the booths out: some stay available or held, the others go one by one, or two neighbours together.
///
/// @param lets the booths of each exhibitor that has any
record BoothDeal(List<List<Booth>> lets, List<Booth> available, List<Booth> held) {

    static BoothDeal of(List<Booth> booths, Mix mix, Dice dice) {
        var inventory =
                booths.stream().filter(b -> b.kind() != BoothKind.NON_INVENTORY).toList();
        var small =
                dice.shuffled(inventory.stream().filter(b -> b.netArea() <= 54).toList());
        var available = small.subList(0, mix.available());
        var held = small.subList(mix.available(), mix.available() + mix.holds());
        var free = new HashSet<>(inventory);
        available.forEach(free::remove);
        held.forEach(free::remove);
        var takers = mix.mains() - mix.unassigned();
        var sorted = inventory.stream().filter(free::contains).sorted(order()).toList();
        return new BoothDeal(lets(sorted, sorted.size() - takers, dice), available, held);
    }

    private static Comparator<Booth> order() {
        return Comparator.comparing((Booth b) -> b.hall())
                .thenComparing(b -> b.bounds().minY())
                .thenComparing(b -> b.bounds().minX());
    }

    private static List<List<Booth>> lets(List<Booth> sorted, int surplus, Dice dice) {
        if (surplus < 0) {
            throw new IllegalStateException("The sample lacks " + -surplus + " booths");
        }
        var seconds = new HashSet<Integer>();
        var candidates = new ArrayList<Integer>();
        for (var i = 1; i < sorted.size(); i++) {
            if (areNeighbours(sorted.get(i - 1), sorted.get(i))) {
                candidates.add(i);
            }
        }
        for (var i : dice.shuffled(candidates)) {
            if (seconds.size() < surplus && !seconds.contains(i - 1) && !seconds.contains(i + 1)) {
                seconds.add(i);
            }
        }
        var lets = new ArrayList<List<Booth>>();
        for (var i = 0; i < sorted.size(); i++) {
            if (seconds.contains(i)) {
                lets.set(lets.size() - 1, List.of(sorted.get(i - 1), sorted.get(i)));
            } else {
                lets.add(List.of(sorted.get(i)));
            }
        }
        return lets;
    }

    private static boolean areNeighbours(Booth west, Booth east) {
        return west.hall().equals(east.hall())
                && west.area() != null
                && west.area().equals(east.area())
                && west.bounds().minY() == east.bounds().minY()
                && Math.abs(west.bounds().maxX() - east.bounds().minX()) < 0.01;
    }
}
