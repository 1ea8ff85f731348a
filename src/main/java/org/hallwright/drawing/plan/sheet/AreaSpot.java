package org.hallwright.drawing.plan.sheet;

import org.hallwright.domain.plan.AreaPatch;

/// Where the name of a themed area goes on one of its patches.
///
/// @param size of its letters in metres
/// @param free whether nothing lies there; else it goes behind the booths
public record AreaSpot(AreaPatch patch, String name, double x, double y, double size, boolean free) {}
