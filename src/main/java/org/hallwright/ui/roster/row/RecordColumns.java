package org.hallwright.ui.roster.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.query.QueryField;
import org.hallwright.domain.value.Folding;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.CellList;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.roster.column.RosterColumn;
import org.jspecify.annotations.Nullable;

/// The words of those columns that show the request, the contacts and the records of an exhibitor: as they can be
/// typed into a cell, days as in `2026-05-31`, several things with semicolons between.
record RecordColumns(Desk desk, ExhibitionState state, LocalDate today) {
    /// By which those are asked for who owe a document, in both languages.
    private static final List<String> OVERDUE = List.of("overdue", "逾期");

    /// Columns of which queries look at what the screen shows.
    private static final Map<RosterColumn, QueryField> AS_SHOWN = Stream.of(
                    RosterColumn.CONTACT_ROLES,
                    RosterColumn.PHONES,
                    RosterColumn.EMAILS,
                    RosterColumn.THEMED_AREA,
                    RosterColumn.WISHED_BOOTHS,
                    RosterColumn.NEAR,
                    RosterColumn.AWAY,
                    RosterColumn.RECEIVED,
                    RosterColumn.SIGNED,
                    RosterColumn.ATTENDED,
                    RosterColumn.DOCUMENTS_DUE,
                    RosterColumn.DOCUMENTS_RECEIVED,
                    RosterColumn.EXHIBIT_FORMS,
                    RosterColumn.EXHIBIT_LINKS)
            .collect(Collectors.toMap(column -> column, RosterColumn::asked));

    void write(Exhibitor e, Map<RosterColumn, String> words) {
        var messages = desk.messages();
        var wish = e.request();
        put(words, RosterColumn.CONTACT_NAMES, list(e.contacts(), Contact::name));
        put(words, RosterColumn.CONTACT_ROLES, list(e.contacts(), Contact::role));
        put(words, RosterColumn.PHONES, list(e.contacts(), Contact::phone));
        put(words, RosterColumn.EMAILS, list(e.contacts(), Contact::email));
        put(words, RosterColumn.FASCIA, desk.name(e.fascia()));
        put(words, RosterColumn.DESCRIPTION, desk.name(e.description()).replace('\n', ' '));
        put(words, RosterColumn.REQUEST_KIND, wish.kind() == null ? "" : messages.text("booth-kind", wish.kind()));
        put(words, RosterColumn.OPEN_SIDES, wish.openSides() == 0 ? "" : String.valueOf(wish.openSides()));
        put(
                words,
                RosterColumn.THEMED_AREA,
                state.find(wish.themedArea()).map(this::areaName).orElse(""));
        put(words, RosterColumn.WISHED_BOOTHS, list(wish.booths(), this::boothNumber));
        put(words, RosterColumn.NEAR, list(wish.near(), this::exhibitorName));
        put(words, RosterColumn.AWAY, list(wish.away(), this::exhibitorName));
        put(words, RosterColumn.RECEIVED, day(wish.received()));
        put(words, RosterColumn.SIGNED, day(e.signed()));
        put(
                words,
                RosterColumn.SPONSORSHIP,
                e.sponsorship() == 0 ? "" : desk.formats().number(e.sponsorship(), 2));
        put(words, RosterColumn.ATTENDED, list(e.attended(), String::valueOf));
        put(words, RosterColumn.DOCUMENTS, list(e.documents(), d -> desk.name(d.name())));
        put(words, RosterColumn.DOCUMENTS_DUE, list(e.documents(), d -> day(d.due())));
        put(words, RosterColumn.DOCUMENTS_RECEIVED, list(e.documents(), d -> day(d.received())));
        put(words, RosterColumn.EXHIBITS, list(e.exhibits(), x -> desk.name(x.name())));
        put(words, RosterColumn.EXHIBIT_FORMS, list(e.exhibits(), x -> messages.text("exhibit-form", x.form())));
        put(words, RosterColumn.EXHIBIT_LINKS, list(e.exhibits(), Exhibit::link));
    }

    /// What queries look at, beside what they look at in every language.
    void values(Exhibitor e, Map<RosterColumn, String> words, Map<QueryField, List<String>> values) {
        AS_SHOWN.forEach((column, field) -> {
            var shown = words.get(column);
            if (shown != null && !shown.isEmpty()) {
                values.put(
                        field, CellList.split(shown).stream().map(Folding::of).toList());
            }
        });
        if (e.contract() != ContractState.CANCELLED
                && e.documents().stream().anyMatch(document -> document.isOverdue(today))) {
            values.merge(
                    QueryField.DOCUMENTS_DUE,
                    OVERDUE,
                    (days, word) -> Stream.concat(days.stream(), word.stream()).toList());
        }
        names(values, QueryField.FASCIA, Stream.of(e.fascia()));
        names(values, QueryField.DESCRIPTION, Stream.of(e.description()));
        names(values, QueryField.DOCUMENTS, e.documents().stream().map(DocumentDue::name));
        names(values, QueryField.EXHIBITS, e.exhibits().stream().map(Exhibit::name));
    }

    private static void names(Map<QueryField, List<String>> values, QueryField field, Stream<Name> names) {
        var all = names.flatMap(name -> Stream.of(name.en(), name.zh()))
                .filter(word -> !word.isEmpty())
                .map(Folding::of)
                .toList();
        if (!all.isEmpty()) {
            values.put(field, all);
        }
    }

    private static void put(Map<RosterColumn, String> words, RosterColumn column, String text) {
        if (!text.isEmpty()) {
            words.put(column, text);
        }
    }

    private static <T> String list(List<T> things, Function<T, String> word) {
        return things.isEmpty() ? "" : CellList.join(things.stream().map(word).toList());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private String areaName(ThemedArea area) {
        return desk.name(area.name());
    }

    private String boothNumber(Id<Booth> id) {
        return state.find(id).map(Booth::number).orElse("");
    }

    private String exhibitorName(Id<Exhibitor> id) {
        return state.find(id).map(other -> desk.name(other.name())).orElse("");
    }
}
