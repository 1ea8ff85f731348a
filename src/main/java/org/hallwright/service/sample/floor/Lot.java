package org.hallwright.service.sample.floor;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.BoothKind;

/// A booth before it has a number.
///
/// @param area key of the themed area
/// @param aisle number of the aisle that it faces
/// @param odd whether it lies north of that aisle, where numbers are odd
record Lot(Bounds bounds, BoothKind kind, String area, int aisle, boolean odd) {
    double size() {
        return bounds.width() * bounds.height();
    }

    Lot as(BoothKind newKind) {
        return new Lot(bounds, newKind, area, aisle, odd);
    }
}
