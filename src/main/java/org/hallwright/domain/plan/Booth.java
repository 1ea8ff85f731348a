package org.hallwright.domain.plan;

import static org.hallwright.domain.value.Values.list;
import static org.hallwright.domain.value.Values.orElse;
import static org.hallwright.domain.value.Values.text;

import java.util.List;
import java.util.Objects;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// The space let to one exhibitor. Its number can change, its identity cannot.
///
/// @param number as on the sign; empty while it has none
/// @param formerly earlier numbers, which still find it
/// @param openSides sides without a wall: row 1, corner 2, head 3, island 4; 0 while unknown
/// @param area the themed area it lies in, null for none
public record Booth(
        Id<Booth> id,
        Id<Hall> hall,
        String number,
        List<String> formerly,
        Footprint footprint,
        BoothKind kind,
        int openSides,
        @Nullable Id<ThemedArea> area,
        String notes)
        implements PlanElement {
    public Booth {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hall);
        Objects.requireNonNull(footprint);
        number = text(number);
        formerly = list(formerly);
        kind = orElse(kind, BoothKind.SHELL_SCHEME);
        notes = text(notes);
        if (openSides < 0 || openSides > 4) {
            throw new IllegalArgumentException("A booth has 0 to 4 open sides: " + openSides);
        }
    }

    public static Booth shell(Id<Booth> id, Id<Hall> hall, String number, Footprint footprint) {
        return new Booth(id, hall, number, List.of(), footprint, BoothKind.SHELL_SCHEME, 0, null, "");
    }

    /// In square metres; net exhibition space once it is let.
    public double netArea() {
        return footprint.area();
    }

    @Override
    public Bounds bounds() {
        return footprint.bounds();
    }

    @Override
    public Booth movedBy(double dx, double dy) {
        return withFootprint(footprint.movedBy(dx, dy));
    }

    public Booth withFootprint(Footprint newFootprint) {
        return new Booth(id, hall, number, formerly, newFootprint, kind, openSides, area, notes);
    }

    public Booth withKind(BoothKind newKind) {
        return new Booth(id, hall, number, formerly, footprint, newKind, openSides, area, notes);
    }

    public Booth withOpenSides(int newOpenSides) {
        return new Booth(id, hall, number, formerly, footprint, kind, newOpenSides, area, notes);
    }

    public Booth withArea(@Nullable Id<ThemedArea> newArea) {
        return new Booth(id, hall, number, formerly, footprint, kind, openSides, newArea, notes);
    }

    public Booth withNotes(String newNotes) {
        return new Booth(id, hall, number, formerly, footprint, kind, openSides, area, newNotes);
    }

    /// The booth under a new number; the old one is kept among the former ones.
    public Booth renumbered(String newNumber) {
        var kept = new java.util.ArrayList<>(formerly);
        kept.remove(newNumber);
        if (!number.isEmpty() && !number.equals(newNumber)) {
            kept.remove(number);
            kept.add(number);
        }
        return new Booth(id, hall, newNumber, kept, footprint, kind, openSides, area, notes);
    }
}
