package org.hallwright.ui.projects.list;

import java.math.BigDecimal;
import org.hallwright.domain.guests.Project;
import org.jspecify.annotations.Nullable;

/// A project in the words of the table.
///
/// @param signing title of the activity in which it is signed, empty for none
/// @param order from 1 in that activity, 0 for none
/// @param sought folded words by which it is found
record ProjectRow(
        Project project,
        String name,
        String field,
        String type,
        String parties,
        String amount,
        String state,
        String signing,
        int order,
        String sought) {
    String code() {
        return project.code();
    }

    @Nullable
    BigDecimal worth() {
        return project.amount() == null ? null : project.amount().amount();
    }
}
