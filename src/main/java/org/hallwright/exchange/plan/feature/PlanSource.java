package org.hallwright.exchange.plan.feature;

import java.util.List;

/// What a plan file holds before it is brought to metres.
///
/// @param unit that the file says, empty where it says none
/// @param geographic whether the numbers are degrees of longitude and latitude
public record PlanSource(List<PlanFeature> features, List<NotUnderstood> notUnderstood, String unit, boolean geographic) {}
