package org.hallwright.ui.kit;

/// The places of the navigation rail, in order.
///
/// What is not built yet has no constant, so that it is not shown. The label's key is `place.<constant>`.
public enum Place {
    PORTFOLIO("mdmz-view_list"),
    FLOOR_PLAN("mdal-grid_on"),
    EXHIBITORS("mdal-business"),
    SCHEDULE("mdal-event"),
    GUESTS("mdmz-people"),
    PROJECTS("mdal-assignment_turned_in"),
    PUBLISH("mdmz-print"),
    FIGURES("mdal-bar_chart");

    private final String icon;

    Place(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }
}
