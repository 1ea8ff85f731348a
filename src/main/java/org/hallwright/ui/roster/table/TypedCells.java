package org.hallwright.ui.roster.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.roster.Province;
import org.hallwright.domain.value.Name;
import org.hallwright.service.RosterCellService;
import org.hallwright.service.RosterCellService.Cell;
import org.hallwright.service.RosterCellService.Outcome;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;
import org.hallwright.ui.roster.row.ExhibitorRow;

/// What can be typed into which cell, and what becomes of it.
public final class TypedCells {
    private final Desk desk;
    private final RosterCellService service;

    public TypedCells(Desk desk, RosterCellService service) {
        this.desk = desk;
        this.service = service;
    }

    public Desk desk() {
        return desk;
    }

    public boolean takes(ShownColumn column) {
        return column.typed(desk.messages().language()).isPresent();
    }

    /// The words for a column of some rows, none where it cannot be typed into.
    Stream<Cell> cell(ExhibitorRow row, ShownColumn column, String words) {
        return column.typed(desk.messages().language()).map(field -> new Cell(row.id(), field, words)).stream();
    }

    /// What stands in a cell when it begins to be typed into.
    String written(ExhibitorRow row, ShownColumn column) {
        var exhibitor = row.shown().exhibitor();
        return switch (column) {
            case RosterColumn.AREA -> {
                var area = exhibitor.request().area();
                yield area == 0 ? "" : plain(area);
            }
            case RosterColumn.CATEGORY -> row.words(column).replace(desk.text("roster.and"), "; ");
            case RosterColumn.NOTES -> exhibitor.notes();
            case RosterColumn.NAME ->
                desk.messages().language() == org.hallwright.i18n.Language.ZH
                        ? exhibitor.name().zh()
                        : exhibitor.name().en();
            default -> row.words(column);
        };
    }

    /// What a cell gives to a spreadsheet: figures without their unit.
    String copied(ExhibitorRow row, ShownColumn column) {
        var words = row.words(column);
        return column.isFigure() && !words.isEmpty() ? plain(row.shown().figure(column)) : words;
    }

    private static String plain(double area) {
        return area == Math.rint(area) ? String.valueOf((long) area) : String.valueOf(area);
    }

    /// Why those words cannot stand in that column; empty where they can.
    Optional<String> refusal(ExhibitorRow row, ShownColumn column, String words) {
        var outcomes = check(cell(row, column, words).toList());
        return outcomes.stream().allMatch(Outcome::understood) && !outcomes.isEmpty()
                ? Optional.empty()
                : Optional.of(reason(column));
    }

    String reason(ShownColumn column) {
        return switch (column) {
            case RosterColumn.NAME, RosterColumn.OTHER_NAME -> desk.text("roster.name-missing");
            case RosterColumn.AREA -> desk.text("roster.area-wrong");
            case RosterColumn.COUNTRY -> desk.text("roster.cell.country");
            case RosterColumn.PROVINCE -> desk.text("roster.cell.province");
            case RosterColumn.CATEGORY -> desk.text("roster.cell.category");
            case RosterColumn.CONTRACT, RosterColumn.PAYMENT, RosterColumn.KIND ->
                desk.text("roster.cell.one-of", String.join(desk.text("roster.and"), words(column)));
            default -> desk.text("roster.cell.fixed", column.heading(desk.messages()));
        };
    }

    List<Outcome> check(Collection<Cell> cells) {
        return service.check(cells);
    }

    /// Writes cells in one change.
    public void put(Collection<Cell> cells) {
        desk.runner().edit(() -> service.put(cells), count -> {
            if (count > 1) {
                desk.notices().accept(Notice.done("roster.cells-changed", count));
            }
        });
    }

    /// The words that a column knows, for those who type into it.
    public List<String> words(ShownColumn column) {
        var messages = desk.messages();
        return switch (column) {
            case RosterColumn.CONTRACT ->
                Stream.of(ContractState.values())
                        .map(c -> messages.text("contract-state", c))
                        .toList();
            case RosterColumn.PAYMENT ->
                Stream.of(PaymentState.values())
                        .map(c -> messages.text("payment-state", c))
                        .toList();
            case RosterColumn.KIND ->
                Stream.of(ExhibitorKind.values())
                        .map(c -> messages.text("exhibitor-kind", c))
                        .toList();
            case RosterColumn.PROVINCE -> names(Province.all().stream().map(Province::name));
            case RosterColumn.CATEGORY ->
                names(desk.state().all(Category.class).stream().map(Category::name));
            case RosterColumn.COUNTRY ->
                Stream.of(java.util.Locale.getISOCountries())
                        .map(desk.formats()::country)
                        .sorted(order())
                        .toList();
            default -> List.of();
        };
    }

    private List<String> names(Stream<Name> names) {
        return names.map(desk::name).sorted(order()).toList();
    }

    private org.hallwright.i18n.NameOrder order() {
        return new org.hallwright.i18n.NameOrder(desk.messages().language());
    }
}
