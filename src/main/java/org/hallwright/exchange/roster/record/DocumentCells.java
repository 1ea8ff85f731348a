package org.hallwright.exchange.roster.record;

import java.time.LocalDate;
import java.util.List;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.exchange.CellList;
import org.hallwright.exchange.roster.content.CellDates;
import org.jspecify.annotations.Nullable;

/// The documents due of one row: in each column the first one stands first.
///
/// @param names in either language
public record DocumentCells(
        List<String> names, List<String> english, List<String> chinese, List<String> due, List<String> received) {
    public static DocumentCells of(String names, String english, String chinese, String due, String received) {
        return new DocumentCells(
                CellList.split(names),
                CellList.split(english),
                CellList.split(chinese),
                CellList.split(due),
                CellList.split(received));
    }

    /// The documents with what the row says written over them.
    ///
    /// @param unknownDue told once where a last day is none
    /// @param unknownReceived told once where a day of coming is none
    public List<DocumentDue> over(List<DocumentDue> old, Runnable unknownDue, Runnable unknownReceived) {
        var said = Said.names(names, english, chinese, due, received);
        if (said.isEmpty()) {
            return old;
        }
        tellUnknown(due, unknownDue);
        tellUnknown(received, unknownReceived);
        return Named.over(old, said, DocumentDue::name, (i, before) -> {
            var was = before == null ? new DocumentDue(said.get(i), null, null) : before;
            return new DocumentDue(
                    Said.over(was.name(), said.get(i)),
                    day(Said.part(due, i), was.due()),
                    day(Said.part(received, i), was.received()));
        });
    }

    private static void tellUnknown(List<String> days, Runnable unknown) {
        if (days.stream().anyMatch(word -> !word.isEmpty() && CellDates.of(word).isEmpty())) {
            unknown.run();
        }
    }

    private static @Nullable LocalDate day(String word, @Nullable LocalDate old) {
        return CellDates.of(word).orElse(old);
    }
}
