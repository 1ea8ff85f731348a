package org.hallwright.exchange.roster.wish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.roster.wish.WishRow.Kind;

/// What the form says of an exhibitor: as many words a line as the line has answers.
final class WishAnswers {
    private static final int CONTACTS = 3;
    private static final int EXHIBITS = 5;

    private WishAnswers() {}

    static Map<WishRow, List<String>> of(Exhibitor e, ExhibitionState state, WishOptions options) {
        var wish = e.request();
        var answers = new LinkedHashMap<WishRow, List<String>>();
        answers.put(WishRow.of(Kind.AREA), List.of(wish.area() == 0 ? "" : number(wish.area())));
        answers.put(WishRow.of(Kind.KIND), List.of(wish.kind() == null ? "" : WishOptions.word(wish.kind())));
        answers.put(WishRow.of(Kind.OPEN_SIDES), List.of(WishOptions.sides(wish.openSides())));
        answers.put(
                WishRow.of(Kind.THEMED_AREA),
                List.of(wish.themedArea() == null ? "" : options.area(wish.themedArea())));
        answers.put(
                WishRow.of(Kind.BOOTHS),
                spread(wish.booths(), id -> state.find(id).map(options::booth).orElse("")));
        Function<Id<Exhibitor>, String> name =
                id -> state.find(id).map(o -> o.name().enFirst()).orElse("");
        answers.put(WishRow.of(Kind.NEAR), spread(wish.near(), name));
        answers.put(WishRow.of(Kind.AWAY), spread(wish.away(), name));
        answers.put(WishRow.of(Kind.FASCIA), List.of(e.fascia().en(), e.fascia().zh()));
        answers.put(WishRow.of(Kind.COUNTRY), List.of(WishOptions.country(e.country())));
        lines(Kind.CONTACT, Math.max(CONTACTS, e.contacts().size()), e.contacts(), WishAnswers::contact, answers);
        lines(
                Kind.EXHIBIT,
                Math.max(EXHIBITS, e.exhibits().size() + 1),
                e.exhibits(),
                x -> List.of(x.name().en(), x.name().zh(), WishOptions.word(x.form()), x.link()),
                answers);
        answers.put(WishRow.of(Kind.NOTES), List.of(e.notes()));
        return answers;
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static List<String> contact(Contact c) {
        return List.of(c.name(), c.role(), c.phone(), c.email());
    }

    private static <T> void lines(
            Kind kind, int count, List<T> said, Function<T, List<String>> words, Map<WishRow, List<String>> answers) {
        IntStream.range(0, count)
                .forEach(i -> answers.put(
                        new WishRow(kind, i + 1),
                        i < said.size() ? words.apply(said.get(i)) : List.of("", "", "", "")));
    }

    /// One word a cell; those beyond the last cell stand in it with semicolons.
    private static <T> List<String> spread(List<T> many, Function<T, String> word) {
        var words = many.stream().map(word).filter(s -> !s.isEmpty()).toList();
        var cells = new ArrayList<String>();
        for (var i = 0; i < 4; i++) {
            cells.add(i < words.size() ? words.get(i) : "");
        }
        if (words.size() > 4) {
            cells.set(3, String.join("; ", words.subList(3, words.size())));
        }
        return cells;
    }
}
