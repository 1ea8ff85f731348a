package org.hallwright.rules.planted.exchange;

/// Breaks: ViewModel in ui.
public final class LostViewModel {}
