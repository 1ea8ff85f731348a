package org.hallwright.domain.figures;

import org.hallwright.domain.plan.Hall;

/// The figures of one hall, areas by the definition of the whole.
public record HallFigures(Hall hall, double net, double gross, Inventory inventory) {}
