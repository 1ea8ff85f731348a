package org.hallwright.drawing.plan.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// What a change from one state to another may have altered on a sheet, by the entries that it touched.
final class Following {
    private final ExhibitionState now;
    private final Occupancy occupiedBefore;
    private final Occupancy occupied;
    private final Map<Id<Booth>, @Nullable Booth> booths = new HashMap<>();
    private final Set<Id<Booth>> tenancies = new HashSet<>();
    private final Set<Id<? extends Entry>> fixtures = new HashSet<>();
    private final List<Bounds> walls = new ArrayList<>();
    private boolean areas;
    private boolean hall;
    private boolean exhibitors;

    Following(ExhibitionState before, ExhibitionState now, Set<? extends Id<? extends Entry>> touched) {
        this.now = now;
        this.occupiedBefore = Occupancy.of(before);
        this.occupied = Occupancy.of(now);
        for (var id : touched) {
            Entry after = now.find(id).orElse(null);
            if (after instanceof Booth booth) {
                booths.put(booth.id(), booth);
            } else {
                note(before.find(id).orElse(null));
                note(after);
            }
        }
    }

    private void note(@Nullable Entry entry) {
        switch (entry) {
            case Booth booth -> booths.put(booth.id(), null);
            case Assignment assignment -> look(assignment.booth());
            case Hold hold -> look(hold.booth());
            case Exhibitor exhibitor -> {
                exhibitors = true;
                occupiedBefore.of(exhibitor.id()).forEach(a -> look(a.booth()));
                occupied.of(exhibitor.id()).forEach(a -> look(a.booth()));
            }
            case Category category -> exhibitors = true;
            case ThemedArea area -> areas = true;
            case Hall each -> hall = true;
            case Picture picture -> hall = true;
            case Wall wall -> {
                walls.add(wall.bounds());
                fixtures.add(wall.id());
            }
            case PlanElement element -> fixtures.add(element.id());
            case null, default -> {}
        }
    }

    /// Notes that something known of a booth changed.
    private void look(Id<Booth> booth) {
        tenancies.add(booth);
        booths.computeIfAbsent(booth, id -> now.find(id).orElse(null));
    }

    /// Booths that changed, or of which something known changed, as they are now; null where they are gone.
    Map<Id<Booth>, @Nullable Booth> booths() {
        return booths;
    }

    /// Booths of which it may have changed who has them, or their names.
    Set<Id<Booth>> tenancies() {
        return tenancies;
    }

    /// Elements other than booths that changed.
    Set<Id<? extends Entry>> fixtures() {
        return fixtures;
    }

    /// Where walls were or are that changed.
    List<Bounds> walls() {
        return walls;
    }

    boolean touchesAreas() {
        return areas;
    }

    boolean touchesHalls() {
        return hall;
    }

    /// Whether exhibitors changed, or the categories that they are in.
    boolean touchesExhibitors() {
        return exhibitors;
    }
}
