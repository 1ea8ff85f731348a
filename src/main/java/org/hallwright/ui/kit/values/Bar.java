package org.hallwright.ui.kit.values;

/// One bar of a list.
///
/// @param share of the longest bar, from 0 to 1
public record Bar(String name, String figure, double share) {}
