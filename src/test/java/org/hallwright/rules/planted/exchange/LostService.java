package org.hallwright.rules.planted.exchange;

/// Breaks: Service in service.
public final class LostService {}
