package org.hallwright.ui.roster.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.roster.Province;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.NameOrder;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;

/// What those who type into a column are told: the words that it knows, and why others cannot stay.
record CellHints(Desk desk) {
    /// Why words cannot stand in a column.
    String reason(ShownColumn column) {
        return switch (column) {
            case RosterColumn.NAME, RosterColumn.OTHER_NAME -> desk.text("roster.name-missing");
            case RosterColumn.AREA -> desk.text("roster.area-wrong");
            case RosterColumn.COUNTRY -> desk.text("roster.cell.country");
            case RosterColumn.PROVINCE -> desk.text("roster.cell.province");
            case RosterColumn.CATEGORY -> desk.text("roster.cell.category");
            case RosterColumn.CONTRACT,
                    RosterColumn.PAYMENT,
                    RosterColumn.KIND,
                    RosterColumn.REQUEST_KIND,
                    RosterColumn.EXHIBIT_FORMS ->
                desk.text("roster.cell.one-of", String.join(desk.text("list.comma"), words(column)));
            case RosterColumn.HOST, RosterColumn.NEAR, RosterColumn.AWAY -> desk.text("roster.cell.exhibitor");
            case RosterColumn.THEMED_AREA -> desk.text("roster.cell.themed-area");
            case RosterColumn.WISHED_BOOTHS -> desk.text("roster.cell.booth");
            case RosterColumn.OPEN_SIDES -> desk.text("roster.cell.open-sides");
            case RosterColumn.RECEIVED, RosterColumn.SIGNED -> desk.text("roster.cell.day");
            case RosterColumn.DOCUMENTS_DUE, RosterColumn.DOCUMENTS_RECEIVED -> desk.text("roster.cell.days");
            case RosterColumn.EXHIBIT_LINKS -> desk.text("roster.cell.links");
            case RosterColumn.SPONSORSHIP -> desk.text("roster.cell.amount");
            case RosterColumn.POINTS -> desk.text("roster.cell.points");
            case RosterColumn.ATTENDED -> desk.text("roster.cell.years");
            default -> desk.text("roster.cell.fixed", column.heading(desk.messages()));
        };
    }

    /// The words that a column knows.
    List<String> words(ShownColumn column) {
        return switch (column) {
            case RosterColumn.CONTRACT -> constants("contract-state", ContractState.values());
            case RosterColumn.PAYMENT -> constants("payment-state", PaymentState.values());
            case RosterColumn.KIND -> constants("exhibitor-kind", ExhibitorKind.values());
            case RosterColumn.REQUEST_KIND -> constants("booth-kind", BoothKind.values());
            case RosterColumn.EXHIBIT_FORMS -> constants("exhibit-form", ExhibitForm.values());
            case RosterColumn.PROVINCE -> names(Province.all().stream().map(Province::name));
            case RosterColumn.CATEGORY ->
                names(desk.state().all(Category.class).stream().map(Category::name));
            case RosterColumn.THEMED_AREA ->
                names(desk.state().all(ThemedArea.class).stream().map(ThemedArea::name));
            case RosterColumn.HOST, RosterColumn.NEAR, RosterColumn.AWAY ->
                names(desk.state().all(Exhibitor.class).stream().map(Exhibitor::name));
            case RosterColumn.WISHED_BOOTHS ->
                desk.state().all(Booth.class).stream()
                        .map(Booth::number)
                        .filter(number -> !number.isEmpty())
                        .sorted()
                        .toList();
            case RosterColumn.COUNTRY ->
                Stream.of(Locale.getISOCountries())
                        .map(desk.formats()::country)
                        .sorted(order())
                        .toList();
            default -> List.of();
        };
    }

    private List<String> constants(String family, Enum<?>[] constants) {
        return Stream.of(constants).map(c -> desk.messages().text(family, c)).toList();
    }

    private List<String> names(Stream<Name> names) {
        return names.map(desk::name).sorted(order()).toList();
    }

    private NameOrder order() {
        return new NameOrder(desk.messages().language());
    }
}
