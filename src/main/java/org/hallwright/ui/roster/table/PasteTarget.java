package org.hallwright.ui.roster.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;
import org.hallwright.ui.roster.row.ExhibitorRow;

/// The cells that a pasted block falls on.
///
/// @param selected the rows selected, which one value fills all
/// @param below the rows from the first selected on
/// @param columns those that are shown
/// @param first the column of the block's left side
public record PasteTarget(List<ExhibitorRow> selected, List<ExhibitorRow> below, List<ShownColumn> columns, int first) {
    /// Words that fall on a cell.
    public record Falling(ExhibitorRow row, ShownColumn column, String words) {}

    /// Where each value falls, row by row; a first row of headings says which columns are meant, and what reaches
    /// beyond the table is left out.
    public List<Falling> fall(List<List<String>> block, Messages messages) {
        var headed = headings(block.getFirst(), messages);
        if (block.size() > 1 && !headed.isEmpty()) {
            return fall(block.subList(1, block.size()), headed);
        }
        if (block.size() == 1 && block.getFirst().size() == 1) {
            var words = block.getFirst().getFirst();
            return selected.stream()
                    .map(row -> new Falling(row, columns.get(first), words))
                    .toList();
        }
        return fall(block, columns.subList(first, columns.size()));
    }

    private List<Falling> fall(List<List<String>> block, List<ShownColumn> onto) {
        var falling = new ArrayList<Falling>();
        for (var r = 0; r < Math.min(block.size(), below.size()); r++) {
            var cells = block.get(r);
            for (var c = 0; c < Math.min(cells.size(), onto.size()); c++) {
                falling.add(new Falling(below.get(r), onto.get(c), cells.get(c)));
            }
        }
        return falling;
    }

    /// The columns that the cells name, none unless each names one.
    private List<ShownColumn> headings(List<String> cells, Messages messages) {
        var named = new ArrayList<ShownColumn>();
        for (var cell : cells) {
            Stream.concat(Arrays.stream(RosterColumn.values()), columns.stream())
                    .filter(column -> column.heading(messages).equalsIgnoreCase(cell.strip()))
                    .findFirst()
                    .ifPresent(named::add);
        }
        return named.size() == cells.size() ? named : List.of();
    }
}
