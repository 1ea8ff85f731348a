package org.hallwright.exchange.guests;

import java.util.List;
import java.util.Optional;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.i18n.Language;

/// Guests and projects as tables from which [GuestImport] and [ProjectImport] find each of them again.
public final class GuestExport {
    private GuestExport() {}

    public static Sheet guests(ExhibitionState state, Language language) {
        var rows = state.all(Guest.class).stream().map(g -> row(g, state, language)).toList();
        return new Sheet("Guests", Column.headers(Column.GUESTS, language), rows);
    }

    private static List<Object> row(Guest g, ExhibitionState state, Language language) {
        var delegation = Optional.ofNullable(g.delegation()).flatMap(state::find);
        var name = delegation.map(Delegation::name).orElse(Name.NONE);
        var isHead = delegation.filter(d -> g.id().equals(d.head())).isPresent();
        return List.of(
                g.id().value(), g.name().en(), g.name().zh(), g.position().en(), g.position().zh(),
                g.organisation().en(), g.organisation().zh(), g.rank(), g.country(), word(g.sector(), language),
                word(g.mode(), language), name.en(), name.zh(),
                isHead ? language == Language.EN ? "yes" : "是" : "", g.notes());
    }

    public static Sheet projects(ExhibitionState state, Language language) {
        var rows = state.all(Project.class).stream().map(p -> row(p, language)).toList();
        return new Sheet("Projects", Column.headers(Column.PROJECTS, language), rows);
    }

    private static List<Object> row(Project p, Language language) {
        var amount = p.amount() == null ? "" : p.amount().amount().toPlainString();
        var currency = p.amount() == null ? "" : p.amount().currency();
        return List.of(
                p.id().value(), p.code(), p.name().en(), p.name().zh(), p.field().en(), p.field().zh(),
                p.type().en(), p.type().zh(), Parties.written(p.parties()), amount, currency,
                word(p.state(), language), p.notes());
    }

    private static String word(Enum<?> constant, Language language) {
        return language == Language.EN ? TradeWords.english(constant) : TradeWords.chinese(constant);
    }
}
