package org.hallwright.ui.roster.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.i18n.Language;
import org.hallwright.ui.Screen;
import org.hallwright.ui.roster.RosterDesk;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.hallwright.ui.roster.row.RosterMemory;
import org.hallwright.ui.roster.row.ViewShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is ticked and typed at the head of a column, and what is found by it.
class ColumnFilterTest {
    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private RosterDesk roster;
    private ExhibitorsViewModel viewModel;
    private int closed;

    @BeforeEach
    void open() {
        roster = new RosterDesk(folder);
        roster.hall().with(asking(RosterDesk.STEEL, 72), asking(RosterDesk.TEA, 9));
        viewModel = new ExhibitorsViewModel(
                roster.desk(Language.EN), roster.service(), new RosterMemory(new ViewShelf(List.of(), views -> {})));
        viewModel.reload();
    }

    @AfterEach
    void close() {
        roster.close();
    }

    private static Exhibitor asking(Exhibitor exhibitor, double area) {
        return exhibitor.edit().request(BoothRequest.NONE.withArea(area)).build();
    }

    private Node filter(RosterColumn column) {
        return screen.call(() -> new ColumnFilter(column, viewModel, () -> closed++).node());
    }

    private static <T> List<T> all(Node node, Class<T> kind) {
        var found = new ArrayList<T>();
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        } else if (node instanceof ScrollPane scroll) {
            found.addAll(all(scroll.getContent(), kind));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child, kind)));
        }
        return found;
    }

    private void type(TextField field, String words) {
        screen.run(() -> field.setText(words));
    }

    private List<String> names() {
        return viewModel.arrangement().found().stream()
                .map(row -> row.words(RosterColumn.NAME))
                .sorted()
                .toList();
    }

    @Test
    void whatIsTickedIsFoundAndStaysTicked() {
        var filter = filter(RosterColumn.COUNTRY);
        var boxes = all(filter, CheckBox.class);
        assertThat(boxes).extracting(CheckBox::getText).containsExactly("China", "Germany");
        assertThat(all(filter, Label.class)).extracting(Label::getText).contains("2", "1");

        screen.run(() -> boxes.getLast().setSelected(true));
        assertThat(names()).containsExactly("Hanse Cranes");
        assertThat(all(filter(RosterColumn.COUNTRY), CheckBox.class))
                .extracting(CheckBox::isSelected)
                .containsExactly(false, true);
        screen.run(() -> boxes.getFirst().setSelected(true));
        assertThat(names()).hasSize(3);
        screen.run(() -> boxes.getLast().setSelected(false));
        assertThat(names()).containsExactly("Anji Tea", "Bohai Steel");
        screen.run(() -> boxes.getFirst().setSelected(false));
        assertThat(viewModel.query().textProperty().get()).isEmpty();
    }

    @Test
    void aPartOfATextIsTypedAndClearedAgain() {
        var filter = filter(RosterColumn.NAME);
        type(all(filter, TextField.class).getFirst(), "an");
        assertThat(names()).containsExactly("Anji Tea", "Hanse Cranes");
        var again = filter(RosterColumn.NAME);
        assertThat(all(again, TextField.class).getFirst().getText()).isEqualTo("an");

        screen.run(() -> all(again, Button.class).getLast().fire());
        assertThat(names()).hasSize(3);
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void theLimitsOfAFigureStandThereWhenTheFilterIsOpenedAgain() {
        var limits = all(filter(RosterColumn.AREA), TextField.class);
        type(limits.getFirst(), "9.5");
        assertThat(names()).containsExactly("Bohai Steel");

        var again = all(filter(RosterColumn.AREA), TextField.class);
        assertThat(again).extracting(TextField::getText).containsExactly("9.5", "");
        type(again.getLast(), "60");
        assertThat(names()).isEmpty();
        type(again.getLast(), "many");
        assertThat(names()).as("no number changes nothing").isEmpty();
        type(again.getFirst(), "");
        type(again.getLast(), "60");
        assertThat(names()).containsExactly("Anji Tea");
    }

    @Test
    void aLimitThatIsNotReachedItselfIsLeftToTheQuery() {
        viewModel.query().textProperty().set("area>9");
        assertThat(all(filter(RosterColumn.AREA), TextField.class))
                .extracting(TextField::getText)
                .containsExactly("", "");
        assertThat(names()).containsExactly("Bohai Steel");
    }
}
