package org.hallwright.exchange.roster;

import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.exchange.roster.booth.UnmatchedBooth;
import org.hallwright.exchange.table.Table;

/// What importing a roster will do, before it is done.
///
/// @param table as it was read, for showing
/// @param options as which it was read
/// @param mapping keys of fields to headers
/// @param byContent keys of the fields that were found by what stands in their columns, not by the header
/// @param exhibitors as they will be, new and changed, in the order of the file
/// @param counts of rows and exhibitors
/// @param outcomes what becomes of each row, in the order of the file
/// @param kept values that somebody edited since and that the file says otherwise
/// @param matchedBooths how many references found their booth
public record RosterPreview(
        Table table,
        RosterOptions options,
        Map<String, String> mapping,
        List<String> byContent,
        List<String> customColumns,
        List<Exhibitor> exhibitors,
        Counts counts,
        List<RowOutcome> outcomes,
        List<KeptValue> kept,
        int matchedBooths,
        List<UnmatchedBooth> unmatchedBooths,
        List<Problem> problems,
        Change change) {
    public Change toChange() {
        return change;
    }

    /// Rows read are the sum of the others.
    ///
    /// @param read rows of the file
    /// @param updated exhibitors of the roster that change
    /// @param unchanged exhibitors of the roster that are as the file says
    /// @param merged rows that went into an earlier row's exhibitor
    /// @param skipped rows left out, as duplicates or without a name
    public record Counts(int read, int created, int updated, int unchanged, int merged, int skipped) {}
}
