package org.hallwright.rules.planted.elsewhere;

/// Breaks: known layers.
public final class Stranger {}
