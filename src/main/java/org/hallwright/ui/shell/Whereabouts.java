package org.hallwright.ui.shell;

import java.util.Set;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.YearTarget;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.intake.ImportedRow;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.ui.kit.Place;

/// At which place of the window entries of a kind are worked on; what has no place of its own lies on the floor
/// plan.
final class Whereabouts {
    private static final Set<Class<? extends Entry>> PORTFOLIO = Set.of(Exhibition.class, YearTarget.class);
    private static final Set<Class<? extends Entry>> EXHIBITORS =
            Set.of(Exhibitor.class, Category.class, ImportedRow.class);
    private static final Set<Class<? extends Entry>> SCHEDULE = Set.of(Activity.class, Room.class, Track.class);

    private Whereabouts() {}

    static Place of(Class<? extends Entry> kind) {
        if (PORTFOLIO.contains(kind)) {
            return Place.PORTFOLIO;
        }
        if (EXHIBITORS.contains(kind)) {
            return Place.EXHIBITORS;
        }
        if (kind == Guest.class || kind == Delegation.class) {
            return Place.GUESTS;
        }
        if (kind == Project.class) {
            return Place.PROJECTS;
        }
        return SCHEDULE.contains(kind) ? Place.SCHEDULE : Place.FLOOR_PLAN;
    }
}
