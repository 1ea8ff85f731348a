package org.hallwright.ui.roster.query;

import java.util.stream.Collectors;
import org.hallwright.domain.roster.query.Query;
import org.hallwright.domain.roster.query.WrongQuery;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.roster.column.RosterColumn;
import org.jspecify.annotations.Nullable;

/// Says in words what a clause of a query asks, and what is wrong with a query.
final class ClauseWords {
    private final Desk desk;

    ClauseWords(Desk desk) {
        this.desk = desk;
    }

    String of(Query clause, String written) {
        return switch (clause) {
            case Query.Not(Query.Has has) -> desk.text("roster.clause.without", field(has.field()));
            case Query.Not(var part) -> desk.text("roster.clause.not", of(part, written));
            case Query.Has has -> desk.text("roster.clause.with", field(has.field()));
            case Query.Is is -> desk.text("roster.clause.is", field(is.field()), values(is));
            case Query.Between between -> desk.text("roster.clause.is", field(between.field()), limits(between));
            case Query.Word word -> desk.text("roster.clause.word", word.word());
            default -> written;
        };
    }

    private String field(Query.Field field) {
        for (var column : RosterColumn.values()) {
            if (column.asked().key().equals(field.key())) {
                return desk.messages().text("roster.column", column);
            }
        }
        return field.key().substring(1);
    }

    /// Codes of countries as their names; other words as they were written.
    private String values(Query.Is is) {
        return is.wanted().stream()
                .map(word -> is.field().key().equals("country") && word.matches("[a-z]{2}")
                        ? desk.formats().country(word.toUpperCase(java.util.Locale.ROOT))
                        : word)
                .collect(Collectors.joining(desk.text("list.comma")));
    }

    private String limits(Query.Between between) {
        if (between.least() != null && between.least().equals(between.most())) {
            return number(between.least());
        }
        if (between.open()) {
            return between.least() != null ? "> " + number(between.least()) : "< " + number(between.most());
        }
        return number(between.least()) + " – " + number(between.most());
    }

    private String number(@Nullable Double value) {
        return value == null ? "…" : desk.formats().number(value, 2);
    }

    /// What is wrong, with the word that is, or where in the text.
    String of(WrongQuery wrong) {
        var fault = desk.messages().text("roster.query", wrong.fault());
        return wrong.args().isEmpty()
                ? desk.text("roster.query-at", fault, wrong.at() + 1)
                : desk.text("roster.query-about", wrong.args().getFirst(), fault);
    }
}
