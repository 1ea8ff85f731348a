package org.hallwright.domain.plan;

import static org.hallwright.domain.value.Values.list;
import static org.hallwright.domain.value.Values.orElse;
import static org.hallwright.domain.value.Values.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.NumberOrder;
import org.jspecify.annotations.Nullable;

/// The space let to one exhibitor. Its number can change, its identity cannot.
///
/// @param number as on the sign; empty while it has none
/// @param formerly earlier numbers, which still find it
/// @param openSides sides without a wall: row 1, corner 2, head 3, island 4; 0 while unknown
/// @param area the themed area it lies in, null for none
/// @param height of what is built on it, metres; 0 while unknown
/// @param load of what is built and shown on it, kilonewtons per square metre; 0 while unknown
/// @param parts the booths that it was merged from, so that it can be split again; empty if it never was
public record Booth(
        Id<Booth> id,
        Id<Hall> hall,
        String number,
        List<String> formerly,
        Footprint footprint,
        BoothKind kind,
        int openSides,
        @Nullable Id<ThemedArea> area,
        String notes,
        double height,
        double load,
        List<Part> parts)
        implements PlanElement {
    /// By numbers as people look for them.
    public static final Comparator<Booth> BY_NUMBER =
            Comparator.comparing(Booth::number, NumberOrder.INSTANCE).thenComparing(Booth::id);

    public Booth {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hall);
        Objects.requireNonNull(footprint);
        number = text(number);
        formerly = list(formerly);
        kind = orElse(kind, BoothKind.SHELL_SCHEME);
        notes = text(notes);
        height = Metres.round(height);
        load = load + 0.0;
        parts = list(parts);
        if (openSides < 0 || openSides > 4) {
            throw new IllegalArgumentException("A booth has 0 to 4 open sides: " + openSides);
        }
        if (height < 0 || !(load >= 0 && load <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("A booth is neither lower nor lighter than nothing");
        }
    }

    public static Booth shell(Id<Booth> id, Id<Hall> hall, String number, Footprint footprint) {
        return new Booth(id, hall, number, List.of(), footprint, BoothKind.SHELL_SCHEME, 0, null, "", 0, 0, List.of());
    }

    /// A booth as it was before it was merged into another.
    public record Part(Id<Booth> id, String number, List<String> formerly, Footprint footprint, BoothKind kind) {
        public Part {
            Objects.requireNonNull(id);
            Objects.requireNonNull(footprint);
            number = text(number);
            formerly = list(formerly);
            kind = orElse(kind, BoothKind.SHELL_SCHEME);
        }
    }

    /// This booth as a part of a larger one.
    public Part asPart() {
        return new Part(id, number, formerly, footprint, kind);
    }

    /// In square metres; net exhibition space once it is let.
    public double netArea() {
        return footprint.area();
    }

    @Override
    public Bounds bounds() {
        return footprint.bounds();
    }

    /// With its parts, which lie where it lies.
    @Override
    public Booth movedBy(double dx, double dy) {
        return copy(c -> {
            c.footprint = footprint.movedBy(dx, dy);
            c.parts = parts.stream()
                    .map(p -> new Part(p.id, p.number, p.formerly, p.footprint.movedBy(dx, dy), p.kind))
                    .toList();
        });
    }

    public Booth withId(Id<Booth> newId) {
        return copy(c -> c.id = newId);
    }

    public Booth withHall(Id<Hall> newHall) {
        return copy(c -> c.hall = newHall);
    }

    public Booth withFormerly(List<String> newFormerly) {
        return copy(c -> c.formerly = newFormerly);
    }

    public Booth withFootprint(Footprint newFootprint) {
        return copy(c -> c.footprint = newFootprint);
    }

    public Booth withKind(BoothKind newKind) {
        return copy(c -> c.kind = newKind);
    }

    public Booth withOpenSides(int newOpenSides) {
        return copy(c -> c.openSides = newOpenSides);
    }

    public Booth withArea(@Nullable Id<ThemedArea> newArea) {
        return copy(c -> c.area = newArea);
    }

    public Booth withNotes(String newNotes) {
        return copy(c -> c.notes = newNotes);
    }

    public Booth withHeight(double newHeight) {
        return copy(c -> c.height = newHeight);
    }

    public Booth withLoad(double newLoad) {
        return copy(c -> c.load = newLoad);
    }

    public Booth withParts(List<Part> newParts) {
        return copy(c -> c.parts = newParts);
    }

    /// The booth under a number that it bears as if from the start.
    public Booth numbered(String newNumber) {
        return copy(c -> c.number = newNumber);
    }

    /// The booth under a new number; the old one is kept among the former ones.
    public Booth renumbered(String newNumber) {
        var kept = new ArrayList<>(formerly);
        kept.remove(newNumber);
        if (!number.isEmpty() && !number.equals(newNumber)) {
            kept.remove(number);
            kept.add(number);
        }
        return copy(c -> {
            c.number = newNumber;
            c.formerly = kept;
        });
    }

    private Booth copy(Consumer<Copy> edit) {
        var copy = new Copy(this);
        edit.accept(copy);
        return copy.booth();
    }

    /// The one place that names every field of a booth for a copy of it.
    private static final class Copy {
        private Id<Booth> id;
        private Id<Hall> hall;
        private String number;
        private List<String> formerly;
        private Footprint footprint;
        private BoothKind kind;
        private int openSides;
        private @Nullable Id<ThemedArea> area;
        private String notes;
        private double height;
        private double load;
        private List<Part> parts;

        Copy(Booth booth) {
            id = booth.id;
            hall = booth.hall;
            number = booth.number;
            formerly = booth.formerly;
            footprint = booth.footprint;
            kind = booth.kind;
            openSides = booth.openSides;
            area = booth.area;
            notes = booth.notes;
            height = booth.height;
            load = booth.load;
            parts = booth.parts;
        }

        Booth booth() {
            return new Booth(id, hall, number, formerly, footprint, kind, openSides, area, notes, height, load, parts);
        }
    }
}
