package org.hallwright.ui.plan.venue;

/// How a new hall comes about; its words are under `new-hall.<constant>` and `new-hall-hint.<constant>`.
public enum HallWay {
    SIZE("mdal-crop_landscape", true),
    DRAWING("mdal-create", true),
    FILE("mdal-insert_drive_file", false),
    VENUE("mdal-domain", false);

    private final String icon;
    private final boolean named;

    HallWay(String icon, boolean named) {
        this.icon = icon;
        this.named = named;
    }

    String icon() {
        return icon;
    }

    /// Whether the user gives the hall its code and name beforehand.
    boolean isNamed() {
        return named;
    }
}
