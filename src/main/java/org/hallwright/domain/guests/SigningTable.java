package org.hallwright.domain.guests;

import static org.hallwright.domain.value.Values.list;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.value.Id;

/// How those who sign come to the table: so many projects at a time, in the order of signing.
///
/// @param perBatch projects that are signed at a time, from 1 to [#MOST]
/// @param breaks projects with which a new batch begins, however few sit in the one before
public record SigningTable(int perBatch, List<Id<Project>> breaks) {
    /// More do not find room at one table that a camera sees.
    public static final int MOST = 12;

    public static final SigningTable USUAL = new SigningTable(6, List.of());

    public SigningTable {
        perBatch = Math.clamp(perBatch, 1, MOST);
        breaks = list(breaks);
    }

    public SigningTable of(int newPerBatch) {
        return new SigningTable(newPerBatch, breaks);
    }

    public SigningTable breaking(Id<Project> before, boolean wanted) {
        var newBreaks = new ArrayList<>(breaks);
        newBreaks.remove(before);
        if (wanted) {
            newBreaks.add(before);
        }
        return new SigningTable(perBatch, newBreaks);
    }
}
