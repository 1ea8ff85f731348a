package org.hallwright.domain.roster;

import static org.hallwright.domain.value.Values.list;

import java.time.LocalDate;
import java.util.List;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Composite;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// What an exhibitor asks for.
///
/// @param area square metres, 0 where nothing is asked
/// @param kind null for any
/// @param openSides the least wished, 0 for any
/// @param booths wished booths, the dearest first
/// @param near exhibitors wished as neighbours; counts only if both ask
/// @param away exhibitors to keep away from
/// @param received when the request came, which breaks ties of points
public record BoothRequest(
        double area,
        @Nullable BoothKind kind,
        int openSides,
        @Nullable Id<ThemedArea> themedArea,
        List<Id<Booth>> booths,
        List<Id<Exhibitor>> near,
        List<Id<Exhibitor>> away,
        @Nullable LocalDate received)
        implements Composite {
    public static final BoothRequest NONE = new BoothRequest(0, null, 0, null, List.of(), List.of(), List.of(), null);

    public BoothRequest {
        booths = list(booths);
        near = list(near);
        away = list(away);
    }

    public BoothRequest withArea(double newArea) {
        return new BoothRequest(newArea, kind, openSides, themedArea, booths, near, away, received);
    }

    public BoothRequest withKind(@Nullable BoothKind newKind) {
        return new BoothRequest(area, newKind, openSides, themedArea, booths, near, away, received);
    }

    public BoothRequest withOpenSides(int newOpenSides) {
        return new BoothRequest(area, kind, newOpenSides, themedArea, booths, near, away, received);
    }

    public BoothRequest withThemedArea(@Nullable Id<ThemedArea> newThemedArea) {
        return new BoothRequest(area, kind, openSides, newThemedArea, booths, near, away, received);
    }

    public BoothRequest withBooths(List<Id<Booth>> newBooths) {
        return new BoothRequest(area, kind, openSides, themedArea, newBooths, near, away, received);
    }

    public BoothRequest withNeighbours(List<Id<Exhibitor>> newNear, List<Id<Exhibitor>> newAway) {
        return new BoothRequest(area, kind, openSides, themedArea, booths, newNear, newAway, received);
    }

    public BoothRequest withReceived(@Nullable LocalDate newReceived) {
        return new BoothRequest(area, kind, openSides, themedArea, booths, near, away, newReceived);
    }
}
