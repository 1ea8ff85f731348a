package org.hallwright.exchange.plan.feature;

/// A layer of a drawing and what an import makes of it.
///
/// @param name as the drawing has it; empty for what lies on none
/// @param entities how many things lie on it
/// @param becomes what they are taken for
public record PlanLayer(String name, int entities, LayerKind becomes) {}
