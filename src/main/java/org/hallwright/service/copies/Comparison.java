package org.hallwright.service.copies;

import org.hallwright.domain.merge.Merge;

/// A copy held against the exhibition of this desk.
///
/// @param related whether a state is known from which both began; where not, only what differs is known
public record Comparison(Copy copy, boolean related, Merge merge) {}
