package org.hallwright.rules.planted.ui.kit;

/// Innocent: reached for by classes that should not.
public final class Chrome {}
