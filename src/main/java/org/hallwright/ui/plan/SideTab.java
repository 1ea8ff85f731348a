package org.hallwright.ui.plan;

/// The pages of the pane beside the plan; their words are under `plan-side.<constant>`.
enum SideTab {
    SELECTION("mdmz-tune"),
    LAYERS("mdal-layers"),
    AREAS("mdal-dashboard"),
    FINDINGS("mdal-fact_check");

    private final String icon;

    SideTab(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }
}
