package org.hallwright.rules.planted.service;

import org.locationtech.jts.geom.Polygon;

/// Breaks: geometry at home.
public final class HoldsPolygon {
    Polygon held;
}
