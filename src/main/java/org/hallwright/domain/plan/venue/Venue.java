package org.hallwright.domain.plan.venue;

import static org.hallwright.domain.value.Values.list;
import static org.hallwright.domain.value.Values.nameOf;

import java.util.List;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// A venue as a template: its halls and what is built into them, kept with the portfolio.
///
/// @param building halls, pillars, walls, doors, fire points, utility points, the zones that belong to the
///     building, underlays and their pictures
public record Venue(Id<Venue> id, Name name, Name city, List<Entry> building) implements Entry {
    public Venue {
        Objects.requireNonNull(id);
        name = nameOf(name);
        city = nameOf(city);
        building = list(building);
    }

    /// Its halls in their order.
    public List<Hall> halls() {
        return building.stream()
                .filter(Hall.class::isInstance)
                .map(Hall.class::cast)
                .toList();
    }

    /// What is built into one of its halls.
    public List<PlanElement> in(Id<Hall> hall) {
        return building.stream()
                .filter(PlanElement.class::isInstance)
                .map(PlanElement.class::cast)
                .filter(element -> element.hall().equals(hall))
                .toList();
    }
}
