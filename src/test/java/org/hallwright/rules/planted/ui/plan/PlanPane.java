package org.hallwright.rules.planted.ui.plan;

/// Innocent: another feature's.
public final class PlanPane {}
