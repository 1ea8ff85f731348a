package org.hallwright.ui.roster;

/// What the table of exhibitors can show; its heading's key is `roster.column.<constant>`.
public enum RosterColumn {
    NAME(230, true),
    OTHER_NAME(190, true),
    KIND(110, false),
    BOOTHS(104, true),
    STATUS(104, true),
    COUNTRY(110, true),
    PROVINCE(104, true),
    CITY(100, false),
    CATEGORY(170, true),
    AREA(92, true),
    POINTS(80, false),
    CONTRACT(96, true),
    PAYMENT(96, true),
    WEBSITE(170, false),
    CONTACTS(200, false);

    private final double widthPx;
    private final boolean shownAtFirst;

    RosterColumn(double widthPx, boolean shownAtFirst) {
        this.widthPx = widthPx;
        this.shownAtFirst = shownAtFirst;
    }

    public double widthPx() {
        return widthPx;
    }

    public boolean isShownAtFirst() {
        return shownAtFirst;
    }

    /// Whether it shows figures, which stand to the right.
    public boolean isFigure() {
        return this == POINTS || this == AREA;
    }
}
