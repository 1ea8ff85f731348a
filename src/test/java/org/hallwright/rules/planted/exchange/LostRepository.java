package org.hallwright.rules.planted.exchange;

/// Breaks: Repository in store.
public final class LostRepository {}
