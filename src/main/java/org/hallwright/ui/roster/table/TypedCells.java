package org.hallwright.ui.roster.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.CellList;
import org.hallwright.i18n.Language;
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
    private final CellHints hints;

    public TypedCells(Desk desk, RosterCellService service) {
        this.desk = desk;
        this.service = service;
        this.hints = new CellHints(desk);
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
            case RosterColumn.AREA, RosterColumn.OPEN_SIDES, RosterColumn.SPONSORSHIP, RosterColumn.POINTS ->
                row.words(column).isEmpty() ? "" : plain(row.shown().figure(column));
            case RosterColumn.CATEGORY -> row.words(column).replace(desk.text("list.comma"), "; ");
            case RosterColumn.NOTES -> exhibitor.notes();
            case RosterColumn.NAME -> inLanguage(exhibitor.name());
            case RosterColumn.CITY -> inLanguage(exhibitor.city());
            case RosterColumn.FASCIA -> inLanguage(exhibitor.fascia());
            case RosterColumn.DESCRIPTION -> inLanguage(exhibitor.description());
            case RosterColumn.DOCUMENTS -> list(exhibitor.documents().stream().map(DocumentDue::name));
            case RosterColumn.EXHIBITS -> list(exhibitor.exhibits().stream().map(Exhibit::name));
            default -> row.words(column);
        };
    }

    private String inLanguage(Name name) {
        return desk.messages().language() == Language.ZH ? name.zh() : name.en();
    }

    private String list(Stream<Name> names) {
        return CellList.join(names.map(this::inLanguage).toList());
    }

    /// What a cell gives to a spreadsheet: what can be typed, and figures without their unit.
    String copied(ExhibitorRow row, ShownColumn column) {
        var words = row.words(column);
        if (column.isFigure()) {
            return words.isEmpty() ? "" : plain(row.shown().figure(column));
        }
        return column == RosterColumn.NOTES ? written(row, column) : words;
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

    /// Why words cannot stand in that column.
    String reason(ShownColumn column) {
        return hints.reason(column);
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
        return hints.words(column);
    }
}
