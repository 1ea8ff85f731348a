package org.hallwright.rules.planted.cli;

/// Innocent: reached for by classes that should not.
public final class Command {}
