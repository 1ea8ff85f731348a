package org.hallwright.ui.roster.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.roster.query.QueryField;
import org.hallwright.domain.roster.query.QueryParser;
import org.hallwright.domain.value.Folding;
import org.hallwright.i18n.Language;
import org.hallwright.ui.kit.Completion.Offer;
import org.hallwright.ui.roster.column.OwnColumn;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;

/// What may follow in a query: names of fields while one is begun, values that the roster has after a field's sign.
final class QueryOffers {
    private static final int MOST = 12;
    private static final String SIGNS = ":=：＝";

    private final ExhibitorsViewModel viewModel;

    QueryOffers(ExhibitorsViewModel viewModel) {
        this.viewModel = viewModel;
    }

    List<Offer> at(String text, int caret) {
        var from = begin(text, caret);
        var begun = text.substring(from, caret);
        var sign = sign(begun);
        if (sign >= 0) {
            var at = Math.max(sign, begun.lastIndexOf(',')) + 1;
            return QueryField.of(begun.substring(0, sign))
                    .map(field -> values(field, text, from + at, caret))
                    .orElse(List.of());
        }
        return begun.isEmpty() ? List.of() : fields(text, from, caret);
    }

    private static int begin(String text, int caret) {
        var from = caret;
        while (from > 0 && " \u3000()|!！-".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private static int sign(String begun) {
        for (var i = 0; i < begun.length(); i++) {
            if (SIGNS.indexOf(begun.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private List<Offer> fields(String text, int from, int caret) {
        var wanted = Folding.of(text.substring(from, caret));
        var offers = new ArrayList<Offer>();
        for (var field : QueryField.values()) {
            var names =
                    isChinese() ? List.of(field.chinese(), field.english()) : List.of(field.english(), field.chinese());
            names.stream()
                    .filter(name -> name.startsWith(wanted) && !name.equals(wanted))
                    .findFirst()
                    .ifPresent(name -> offers.add(offer(name, names, field, text, from, caret)));
        }
        // Headers of files stand in quotes, bare they would be read as several words.
        viewModel.query().columns().stream()
                .filter(header -> !wanted.isEmpty() && Folding.of(header).startsWith(wanted))
                .map(OwnColumn::new)
                .map(column -> replaced(column.header(), "", text, from, caret, column.written(Language.EN) + ":"))
                .forEach(offers::add);
        return offers;
    }

    private static Offer offer(String name, List<String> names, QueryField field, String text, int from, int caret) {
        var other = names.getFirst().equals(name) ? names.getLast() : names.getFirst();
        var written = name + (field.kind() == QueryField.Kind.NUMBER ? ">" : ":");
        return replaced(name, other, text, from, caret, written);
    }

    private static Offer replaced(String words, String hint, String text, int from, int caret, String written) {
        return new Offer(
                words, hint, text.substring(0, from) + written + text.substring(caret), from + written.length());
    }

    private List<Offer> values(QueryField field, String text, int from, int caret) {
        if (field.kind() != QueryField.Kind.CODE) {
            return List.of();
        }
        var wanted = Folding.of(text.substring(from, caret));
        var seen = new HashSet<String>();
        return Stream.of(RosterColumn.values())
                .filter(column -> column.asked() == field)
                .limit(1)
                .flatMap(column -> viewModel.all().stream().map(row -> row.words(column)))
                .filter(value -> !value.isEmpty() && seen.add(value))
                .filter(value -> Folding.of(value).startsWith(wanted)
                        && !Folding.of(value).equals(wanted))
                .sorted()
                .limit(MOST)
                .map(value -> replaced(value, "", text, from, caret, QueryParser.written(value)))
                .toList();
    }

    private boolean isChinese() {
        return viewModel.desk().messages().language() == Language.ZH;
    }
}
