package org.hallwright.domain.exhibition;

import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;

/// What a portfolio sets out to reach in one year; held by the document [Exhibition#PORTFOLIO].
///
/// @param area gross exhibition space of all exhibitions together, in square metres
public record YearTarget(Id<YearTarget> id, int year, int exhibitions, double area) implements Entry {
    public YearTarget {
        Objects.requireNonNull(id);
        area = area + 0.0;
    }

    public static Id<YearTarget> idOf(int year) {
        return new Id<>("target-" + year);
    }
}
