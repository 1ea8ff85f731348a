package org.hallwright.ui.roster.row;

import org.hallwright.ui.kit.Desk;

/// What is written at the head of a group.
public final class GroupWords {
    private GroupWords() {}

    /// Its value and how many exhibitors it has.
    public static String title(Desk desk, GroupLine group) {
        var value = group.value().isEmpty() ? desk.text("roster.group-empty") : group.value();
        return value + "  " + desk.formats().number(group.totals().exhibitors(), 0);
    }

    public static String totals(Desk desk, Totals totals) {
        return desk.text(
                "roster.totals",
                totals.booths(),
                desk.formats().area(totals.area()),
                desk.formats().area(totals.asked()));
    }
}
