package org.hallwright.rules.planted.exchange;

/// Breaks: Controller in ui.
public final class LostController {}
