package org.hallwright.rules.planted.exchange;

/// Breaks: Painter in drawing.
public final class LostPainter {}
