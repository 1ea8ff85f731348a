package org.hallwright.rules;

import java.util.List;
import java.util.stream.Stream;

/// Every architecture rule of the house, for the packages below one base.
final class HouseRules {
    private HouseRules() {}

    static List<HouseRule> all(String base) {
        return Stream.of(
                        LayerRules.rules(base),
                        LibraryRules.rules(base),
                        PurityRules.rules(base),
                        ScreenRules.rules(base))
                .flatMap(List::stream)
                .toList();
    }
}
