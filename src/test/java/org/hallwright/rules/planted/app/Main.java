package org.hallwright.rules.planted.app;

/// Innocent: reached for by classes that should not.
public final class Main {}
