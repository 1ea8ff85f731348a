package org.hallwright.exchange.plan.feature;

/// A layer of a drawing and what an import makes of it.
///
/// @param name as the drawing has it; empty for what lies on none
/// @param entities how many things lie on it
/// @param becomes what they are taken for
/// @param maybeBooths how many of its outlines bear a number but do not look like booths, and are left out
/// unless the user says that the layer is for booths
public record PlanLayer(String name, int entities, LayerKind becomes, int maybeBooths) {
    public PlanLayer(String name, int entities, LayerKind becomes) {
        this(name, entities, becomes, 0);
    }
}
