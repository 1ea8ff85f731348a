package org.hallwright.rules.planted.service;

/// Innocent: reached for by classes that should not.
public final class Verbs {}
