package org.hallwright.rules.planted.i18n;

/// Innocent: reached for by classes that should not.
public final class Words {}
