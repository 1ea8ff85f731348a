package org.hallwright.ui.roster.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.i18n.Language;
import org.hallwright.ui.roster.RosterDesk;
import org.hallwright.ui.roster.column.OwnColumn;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Columns that files brought: shown, sorted, asked for, kept in a view and exported like ours.
class OwnColumnTest {
    private static final OwnColumn ACCOUNT = new OwnColumn("Account No");

    @TempDir
    private Path folder;

    private RosterDesk roster;
    private ExhibitorsViewModel viewModel;

    @BeforeEach
    void open() {
        roster = new RosterDesk(folder);
        roster.hall().with(with(RosterDesk.STEEL, "55-123"), with(RosterDesk.TEA, "7"));
        viewModel = new ExhibitorsViewModel(
                roster.desk(Language.EN), roster.service(), new RosterMemory(new ViewShelf(List.of(), views -> {})));
        viewModel.reload();
    }

    @AfterEach
    void close() {
        roster.close();
    }

    private static Exhibitor with(Exhibitor exhibitor, String account) {
        return exhibitor.edit().custom(Map.of("Account No", account)).build();
    }

    private List<String> names() {
        return viewModel.arrangement().found().stream()
                .map(row -> row.words(RosterColumn.NAME))
                .toList();
    }

    private void show(ShownColumn... columns) {
        viewModel.layout(new RosterView.Layout(
                List.of(columns).stream()
                        .map(column -> new RosterView.Width(column, 100))
                        .toList(),
                0));
    }

    @Test
    void theColumnIsAskedForByItsHeader() {
        viewModel.query().textProperty().set("\"Account No\":123");

        assertThat(names()).containsExactly("Bohai Steel");
    }

    @Test
    void aFilterOfTheColumnBecomesAPartOfTheQuery() {
        viewModel.query().filter(ACCOUNT.field(), ACCOUNT.written(Language.EN) + ":7");

        assertThat(names()).containsExactly("Anji Tea");
        assertThat(viewModel.query().textProperty().get()).isEqualTo("\"Account No\":7");
        viewModel.query().filter(ACCOUNT.field(), "");
        assertThat(names()).hasSize(3);
    }

    @Test
    void rowsAreSortedByIt() {
        viewModel.order(new RosterOrder(List.of(new RosterOrder.Key(ACCOUNT, false))));

        assertThat(names()).containsExactly("Bohai Steel", "Anji Tea", "Hanse Cranes");
    }

    @Test
    void rowsAreGroupedByItAndAKeptViewStillIs() {
        viewModel.group(ACCOUNT);

        assertThat(viewModel.arrangement().linesProperty().get().stream()
                        .filter(GroupLine.class::isInstance)
                        .map(line -> ((GroupLine) line).value()))
                .containsExactly("55-123", "7", "");
        var view = viewModel.shownProperty().get();
        assertThat(RosterView.parse("mine", view.named("mine").lines())).isEqualTo(view.named("mine"));
    }

    @Test
    void whatIsShownIsExported() throws IOException {
        show(ACCOUNT, RosterColumn.NAME);
        var file = folder.resolve("out.csv");

        viewModel.export(file);

        assertThat(Files.readString(file).lines().map(line -> line.replace("\ufeff", "")))
                .containsExactly("Account No,Name", "7,Anji Tea", "55-123,Bohai Steel", ",Hanse Cranes");
    }

    @Test
    void aChosenColumnComesBehindOursAndGoesAgain() {
        var layout = RosterView.Layout.STANDARD;

        var with = layout.toggled(ACCOUNT);

        assertThat(with.columns().getLast().column()).isEqualTo(ACCOUNT);
        assertThat(with.toggled(RosterColumn.CITY).columns().getLast().column()).isEqualTo(ACCOUNT);
        assertThat(with.toggled(new OwnColumn("Account No"))).isEqualTo(layout);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Account No", "税号：一 = \"b\"", "a b:c,d-e", "100 %+", "-", "NAME", ""})
    void aKeptViewComesBackWithIt(String header) {
        var own = new OwnColumn(header);
        var view = new RosterView(
                "mine",
                true,
                "",
                RosterView.Layout.STANDARD.toggled(own),
                new RosterOrder(List.of(new RosterOrder.Key(own, true))),
                null);

        assertThat(RosterView.parse("mine", view.lines())).isEqualTo(view);
    }
}
