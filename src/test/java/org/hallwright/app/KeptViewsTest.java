package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.row.RosterOrder;
import org.hallwright.ui.roster.row.RosterView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptViewsTest {
    @TempDir
    private Path folder;

    private static RosterView view(String name, String query) {
        var order = new RosterOrder(List.of(new RosterOrder.Key(RosterColumn.AREA, true)));
        return new RosterView(name, true, query, RosterView.Layout.STANDARD.frozen(2), order, RosterColumn.COUNTRY);
    }

    @Test
    void viewsAreThereAgainAtTheNextStart() {
        var file = folder.resolve("config").resolve("views.txt");
        var shelf = new KeptViews(file).shelf();
        shelf.put(view("俄罗斯", "国家:俄罗斯 !展位"));
        shelf.put(view("Large", "area>72"));
        shelf.put(view("Large", "area>100"));

        var again = new KeptViews(file).shelf();

        assertThat(again.own()).containsExactly(view("俄罗斯", "国家:俄罗斯 !展位"), view("Large", "area>100"));
        again.remove(again.own().getFirst());
        assertThat(new KeptViews(file).shelf().own()).hasSize(1);
    }

    @Test
    void aHarmedFileCostsNoMoreThanWhatIsHarmed() throws Exception {
        var file = folder.resolve("views.txt");
        Files.writeString(file, "Mine\nbooth\nGONE:20 NAME:x COUNTRY:90\nmany\n-GONE AREA\nnothing\nhalf\n");

        var own = new KeptViews(file).shelf().own();

        assertThat(own).hasSize(1);
        assertThat(own.getFirst().layout().columns())
                .extracting(RosterView.Width::column)
                .containsExactly(RosterColumn.COUNTRY);
        assertThat(own.getFirst().group()).isNull();
    }
}
