package org.hallwright.exchange.guests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.Protocol;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.i18n.Language;
import org.jspecify.annotations.Nullable;

/// Guests and projects as tables from which [GuestImport] and [ProjectImport] find each of them again.
public final class GuestExport {
    /// A number of a workbook holds no more digits.
    private static final int MOST_DIGITS = 15;

    private GuestExport() {}

    /// A row for each guest in protocol order, then one for each delegation that has none yet.
    public static Sheet guests(ExhibitionState state, Language language) {
        var rows = new ArrayList<List<Object>>();
        var seen = new HashSet<Delegation>();
        for (var guest : state.sorted(Guest.class, Protocol.ORDER)) {
            var delegation = Optional.ofNullable(guest.delegation()).flatMap(state::find);
            delegation.ifPresent(seen::add);
            var row = new ArrayList<>(person(guest, language));
            row.addAll(delegation(delegation.orElse(null), guest, language));
            row.add(guest.notes());
            rows.add(row);
        }
        for (var delegation : state.all(Delegation.class)) {
            if (seen.add(delegation)) {
                var row = new ArrayList<Object>(Collections.nCopies(Column.GUESTS.indexOf(Column.MODE) + 1, ""));
                row.addAll(delegation(delegation, null, language));
                row.add("");
                rows.add(row);
            }
        }
        return new Sheet("Guests", Column.headers(Column.GUESTS, language), rows);
    }

    private static List<Object> person(Guest g, Language language) {
        return List.of(
                g.id().value(),
                g.name().en(),
                g.name().zh(),
                g.position().en(),
                g.position().zh(),
                g.organisation().en(),
                g.organisation().zh(),
                g.rank(),
                g.country(),
                word(g.sector(), language),
                word(g.mode(), language));
    }

    private static List<Object> delegation(@Nullable Delegation d, @Nullable Guest guest, Language language) {
        if (d == null) {
            return List.of("", "", "", "", "", "", "", "", "");
        }
        var isHead = guest != null && guest.id().equals(d.head());
        var yes = language == Language.EN ? "yes" : "是";
        return List.of(
                d.id().value(),
                d.name().en(),
                d.name().zh(),
                d.country(),
                isHead ? yes : "",
                d.reception(),
                d.interpreter(),
                d.vehicle(),
                d.hotel());
    }

    /// A row for each project: those that are signed in the order of signing, then the others by their code.
    public static Sheet projects(ExhibitionState state, Language language) {
        var signings = Signings.of(state);
        var order = Comparator.comparing(signings::position)
                .thenComparing(Project::code)
                .thenComparing(Project::id);
        var rows = state.sorted(Project.class, order).stream()
                .map(p -> row(p, signings, language))
                .toList();
        return new Sheet("Projects", Column.headers(Column.PROJECTS, language), rows);
    }

    private static List<Object> row(Project p, Signings signings, Language language) {
        return List.of(
                p.id().value(),
                p.code(),
                p.name().en(),
                p.name().zh(),
                p.field().en(),
                p.field().zh(),
                p.type().en(),
                p.type().zh(),
                Parties.written(p.parties()),
                amount(p),
                p.amount() == null ? "" : p.amount().currency(),
                word(p.state(), language),
                shown(signings.title(p), language),
                signings.order(p).<Object>map(n -> n).orElse(""),
                p.notes());
    }

    private static Object amount(Project p) {
        if (p.amount() == null) {
            return "";
        }
        var amount = p.amount().amount();
        return amount.precision() <= MOST_DIGITS ? amount : amount.toPlainString();
    }

    private static String shown(Name name, Language language) {
        return language == Language.EN ? name.enFirst() : name.zhFirst();
    }

    private static String word(Enum<?> constant, Language language) {
        return language == Language.EN ? TradeWords.english(constant) : TradeWords.chinese(constant);
    }
}
