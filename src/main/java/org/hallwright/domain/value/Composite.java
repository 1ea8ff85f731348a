package org.hallwright.domain.value;

/// A value whose parts are changed one by one, so that two people may each change another part of it.
///
/// A value that is not marked so is changed as a whole: half of one outline and half of another are no outline.
public interface Composite {}
