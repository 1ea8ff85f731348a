package org.hallwright.rules;

import com.tngtech.archunit.lang.ArchRule;

/// One architecture rule under the name that a planted violation refers to.
record HouseRule(String name, ArchRule rule) {
    static HouseRule of(String name, ArchRule rule, String because) {
        return new HouseRule(name, rule.because(because).allowEmptyShould(true));
    }

    @Override
    public String toString() {
        return name;
    }
}
