package org.hallwright.rules.planted.service;

/// Breaks: names that say something.
public final class BoothManager {}
