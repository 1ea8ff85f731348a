package org.hallwright.solver.fill;

import org.hallwright.domain.geometry.Footprint;

/// A booth of a filled hall.
///
/// @param row from 0, as rows lie in the hall
/// @param place from 0 along the row
/// @param side which side of its aisle it stands on: 0 before it, 1 behind it
public record Spot(int row, int place, int side, Footprint.Rectangle footprint) {}
