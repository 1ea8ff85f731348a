package org.hallwright.domain.plan.layout;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.check.BoothNumbers;
import org.hallwright.domain.value.Id;

/// Which number each booth of a hall gets.
///
/// No number is given twice, and none that a kept booth has in any spelling: places go on at the next free one.
///
/// @param kept booths whose numbers stay as they are
public record Renumbering(Numbering numbering, StartCorner corner, Set<Id<Booth>> kept) {
    public Renumbering {
        kept = Set.copyOf(kept);
    }

    /// The new number of each booth that is not kept, aisle by aisle and along each row.
    public Map<Id<Booth>, String> of(Collection<Booth> booths) {
        var places = Aisles.of(booths, corner);
        var longest = places.stream().mapToInt(Aisles.Place::place).max().orElse(0) + 1;
        var roomy = numbering.forRowsOf(longest);
        var taken = new HashSet<String>();
        booths.stream()
                .filter(b -> kept.contains(b.id()) && !b.number().isEmpty())
                .forEach(b -> taken.add(BoothNumbers.normal(b.number())));
        var numbers = new LinkedHashMap<Id<Booth>, String>();
        for (var row : rows(places)) {
            number(row, roomy, taken, numbers);
        }
        return numbers;
    }

    private static Collection<List<Aisles.Place>> rows(List<Aisles.Place> places) {
        record Side(int aisle, boolean beyond) {}
        var rows = new LinkedHashMap<Side, List<Aisles.Place>>();
        places.forEach(p -> rows.computeIfAbsent(new Side(p.aisle(), p.beyond()), s -> new java.util.ArrayList<>())
                .add(p));
        return rows.values();
    }

    private void number(List<Aisles.Place> row, Numbering roomy, Set<String> taken, Map<Id<Booth>, String> numbers) {
        var place = 0;
        for (var spot : row) {
            if (!kept.contains(spot.booth().id())) {
                var number = roomy.of(spot.aisle(), spot.beyond(), place++);
                while (!taken.add(BoothNumbers.normal(number))) {
                    number = roomy.of(spot.aisle(), spot.beyond(), place++);
                }
                numbers.put(spot.booth().id(), number);
            }
        }
    }
}
