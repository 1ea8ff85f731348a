package org.hallwright.domain.figures;

import java.util.Collection;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.schedule.Activity;

/// Heads, companies and projects.
///
/// @param exhibitors main and co-exhibitors; represented companies are not counted
/// @param international exhibitors from another country than the home country
public record Counts(
        int exhibitors,
        int main,
        int coExhibitors,
        int represented,
        int international,
        int countries,
        int provinces,
        int activities,
        int guests,
        int projects) {
    static Counts of(ExhibitionState state, String home) {
        var all = state.all(Exhibitor.class);
        var main = kind(all, ExhibitorKind.EXHIBITOR);
        var co = kind(all, ExhibitorKind.CO_EXHIBITOR);
        var counted = all.stream().filter(Exhibitor::counts).toList();
        return new Counts(
                main + co,
                main,
                co,
                kind(all, ExhibitorKind.REPRESENTED_COMPANY),
                (int) counted.stream().filter(e -> isForeign(e, home)).count(),
                (int) counted.stream()
                        .map(Exhibitor::country)
                        .filter(c -> !c.isEmpty())
                        .distinct()
                        .count(),
                (int) counted.stream()
                        .map(Exhibitor::province)
                        .filter(p -> !p.isEmpty())
                        .distinct()
                        .count(),
                state.count(Activity.class),
                state.count(Guest.class),
                state.count(Project.class));
    }

    private static int kind(Collection<Exhibitor> all, ExhibitorKind kind) {
        return (int) all.stream().filter(e -> e.kind() == kind).count();
    }

    private static boolean isForeign(Exhibitor exhibitor, String home) {
        return !exhibitor.country().isEmpty() && !exhibitor.country().equals(home);
    }

    /// The part of the exhibitors that is international, from 0 to 1.
    public double internationalShare() {
        return exhibitors == 0 ? 0 : (double) international / exhibitors;
    }
}
