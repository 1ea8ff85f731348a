package org.hallwright.exchange.plan.feature;

import java.util.List;
import org.hallwright.domain.problem.Problem;

/// What a plan file holds before it is brought to metres.
///
/// @param unit that the file says, empty where it says none; [#PAPER] where its lengths are those of a sheet
/// @param geographic whether the numbers are degrees of longitude and latitude
/// @param layers of a drawing; empty for formats that say themselves what each thing is
/// @param problems with the file as a whole
public record PlanSource(
        List<PlanFeature> features,
        List<NotUnderstood> notUnderstood,
        String unit,
        boolean geographic,
        List<PlanLayer> layers,
        List<Problem> problems) {
    public static final String PAPER = "paper";

    /// Twice what the largest shows have; more would keep a reader waiting for longer than ten seconds.
    public static final int MOST_ELEMENTS = 100_000;

    public PlanSource(List<PlanFeature> features, List<NotUnderstood> notUnderstood, String unit, boolean geographic) {
        this(features, notUnderstood, unit, geographic, List.of(), List.of());
    }
}
