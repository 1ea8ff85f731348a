package org.hallwright.domain.roster.duplicate;

/// What speaks for or against a pair beside what made it one.
public enum Evidence {
    SAME_WEBSITE(20),
    SAME_EMAIL(20),
    SAME_PHONE(20),
    OTHER_PROVINCE(-12),
    OTHER_NAME(-25),
    OTHER_COUNTRY(-30);

    private final int weight;

    Evidence(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    public boolean speaksFor() {
        return weight > 0;
    }
}
