package org.hallwright.domain.roster.points;

import java.time.LocalDate;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.PointsReason;
import org.jspecify.annotations.Nullable;

/// What one exhibitor has that rules give points for.
///
/// @param area that of its booths; where it has none yet, the area that it asks for
record Earnings(
        int years,
        int booths,
        double area,
        double sponsorship,
        @Nullable LocalDate signed) {
    static Earnings of(Exhibitor exhibitor, ExhibitionState state) {
        var booths = Occupancy.of(state).of(exhibitor.id()).stream()
                .map(Assignment::booth)
                .flatMap(id -> state.find(id).stream())
                .toList();
        var area = booths.stream().mapToDouble(Booth::netArea).sum();
        return new Earnings(
                exhibitor.attended().size(),
                booths.size(),
                booths.isEmpty() ? exhibitor.request().area() : area,
                exhibitor.sponsorship(),
                exhibitor.signed());
    }

    double of(PointsReason reason) {
        return switch (reason) {
            case YEAR_ATTENDED -> years;
            case BOOTH -> booths;
            case AREA -> area;
            case SPONSORSHIP -> sponsorship;
            case EARLY_CONTRACT -> 0;
        };
    }
}
