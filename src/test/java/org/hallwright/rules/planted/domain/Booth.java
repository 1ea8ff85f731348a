package org.hallwright.rules.planted.domain;

/// Innocent: reached for by classes that should not.
public final class Booth {}
