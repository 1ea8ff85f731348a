package org.hallwright.service.sample.roster;

import java.time.LocalDate;

/// How many of each a sample exhibition has; what is left of the booths goes to exhibitors with two of them.
///
/// @param exhibitors main and co-exhibitors together, as the trade counts
/// @param represented companies that are not counted
/// @param unassigned main exhibitors without a booth
/// @param available booths that nobody has
/// @param opens first day, from which dates of requests and contracts are counted back
public record Mix(
        int exhibitors, int coExhibitors, int represented, int unassigned, int available, int holds, LocalDate opens) {
    int mains() {
        return exhibitors - coExhibitors;
    }
}
