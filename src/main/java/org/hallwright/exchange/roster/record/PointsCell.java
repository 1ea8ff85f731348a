package org.hallwright.exchange.roster.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.roster.PointsReason;
import org.hallwright.exchange.CellList;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.roster.content.CellDates;
import org.jspecify.annotations.Nullable;

/// The ledger of priority points in one cell: day, points and reason of each entry, such as
/// `2026-03-01 15 helped out; 40 [years attended 4]`, where what a rule computed stands in brackets with what it
/// counted.
///
/// The rule is kept, so that points which are computed anew take the place of these.
public final class PointsCell {
    private static final Pattern ENTRY = Pattern.compile(
            "(?s)(?:(\\d{4}-\\d{1,2}-\\d{1,2})\\s+)?([+-]?\\d{1,7})(?:\\s+(.*?))?(?:\\s*\\[([^\\[\\]]+?) (\\d{1,12}(?:\\.\\d{1,9})?)])?");

    private PointsCell() {}

    /// @param word for the reason of a rule
    public static String written(List<PointsEntry> ledger, Function<Enum<?>, String> word) {
        return CellList.join(ledger.stream().map(entry -> written(entry, word)).toList());
    }

    private static String written(PointsEntry entry, Function<Enum<?>, String> word) {
        var words = new ArrayList<String>();
        if (entry.on() != null) {
            words.add(entry.on().toString());
        }
        words.add(String.valueOf(entry.points()));
        if (!entry.reason().isEmpty()) {
            words.add(entry.reason());
        }
        if (entry.by() != null) {
            words.add("[" + word.apply(entry.by()) + " "
                    + BigDecimal.valueOf(entry.quantity()).stripTrailingZeros().toPlainString() + "]");
        }
        return String.join(" ", words);
    }

    /// The entries of a cell; empty where one of them is none.
    public static Optional<List<PointsEntry>> read(String cell) {
        var ledger = new ArrayList<PointsEntry>();
        for (var part : CellList.split(cell)) {
            var said = ENTRY.matcher(part);
            if (!said.matches()
                    || said.group(1) != null && CellDates.of(said.group(1)).isEmpty()) {
                return Optional.empty();
            }
            ledger.add(entry(said));
        }
        return Optional.of(ledger);
    }

    private static PointsEntry entry(Matcher said) {
        var on = dayOf(said.group(1));
        var points = Integer.parseInt(said.group(2));
        var reason = said.group(3) == null ? "" : said.group(3);
        if (said.group(4) == null) {
            return new PointsEntry(on, reason, points);
        }
        var by = TradeWords.parse(PointsReason.class, said.group(4));
        return by.map(rule -> new PointsEntry(on, reason, points, rule, Double.parseDouble(said.group(5))))
                .orElseGet(() -> new PointsEntry(
                        on, (reason + " [" + said.group(4) + " " + said.group(5) + "]").strip(), points));
    }

    private static @Nullable LocalDate dayOf(@Nullable String word) {
        return word == null ? null : CellDates.of(word).orElse(null);
    }
}
