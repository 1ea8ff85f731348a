package org.hallwright.ui.roster.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.roster.RosterDesk;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;
import org.hallwright.ui.roster.row.ExhibitorRow;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.hallwright.ui.roster.row.RosterMemory;
import org.hallwright.ui.roster.row.ViewShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasteTargetTest {
    private static final Messages EN = Messages.of(Language.EN);

    @TempDir
    private Path folder;

    private RosterDesk roster;
    private List<ExhibitorRow> rows;

    @BeforeEach
    void open() {
        roster = new RosterDesk(folder);
        var memory = new RosterMemory(new ViewShelf(List.of(), views -> {}));
        var viewModel = new ExhibitorsViewModel(roster.desk(Language.EN), roster.service(), memory);
        viewModel.reload();
        rows = viewModel.arrangement().found();
    }

    @AfterEach
    void close() {
        roster.close();
    }

    private PasteTarget target(int row, int column) {
        var columns = List.<ShownColumn>of(RosterColumn.NAME, RosterColumn.COUNTRY, RosterColumn.CITY);
        return new PasteTarget(rows.subList(row, rows.size()), rows.subList(row, rows.size()), columns, column);
    }

    private static List<String> words(List<PasteTarget.Falling> falling) {
        return falling.stream()
                .map(f -> f.row().words(RosterColumn.NAME) + "/" + f.column() + "=" + f.words())
                .toList();
    }

    @Test
    void aBlockFallsToTheRightAndDownAndNotBeyondTheTable() {
        var block = List.of(List.of("CN", "Dalian", "lost"), List.of("DE", "Kiel"), List.of("lost"));

        assertThat(words(target(1, 1).fall(block, EN)))
                .containsExactly(
                        "Bohai Steel/COUNTRY=CN",
                        "Bohai Steel/CITY=Dalian",
                        "Hanse Cranes/COUNTRY=DE",
                        "Hanse Cranes/CITY=Kiel");
    }

    @Test
    void oneValueFillsAllSelectedRows() {
        assertThat(words(target(0, 2).fall(List.of(List.of("Kiel")), EN)))
                .containsExactly("Anji Tea/CITY=Kiel", "Bohai Steel/CITY=Kiel", "Hanse Cranes/CITY=Kiel");
    }

    @Test
    void headingsSayWhichColumnsAreMeant() {
        var block = List.of(List.of("City", "Name"), List.of("Anji", "Anji Tea House"));

        assertThat(words(target(0, 0).fall(block, EN)))
                .containsExactly("Anji Tea/CITY=Anji", "Anji Tea/NAME=Anji Tea House");
    }
}
