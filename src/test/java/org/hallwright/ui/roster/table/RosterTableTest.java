package org.hallwright.ui.roster.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.controlsfx.control.tableview2.TableView2;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.ui.Screen;
import org.hallwright.ui.roster.RosterDesk;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.row.ExhibitorRow;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.hallwright.ui.roster.row.GroupLine;
import org.hallwright.ui.roster.row.RosterLine;
import org.hallwright.ui.roster.row.RosterMemory;
import org.hallwright.ui.roster.row.RosterView;
import org.hallwright.ui.roster.row.ShownExhibitor;
import org.hallwright.ui.roster.row.ViewShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is on the screen of a table of more rows than it shows.
class RosterTableTest {
    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private RosterDesk roster;
    private ExhibitorsViewModel viewModel;
    private TableView<RosterLine> table;

    @BeforeEach
    void open() {
        roster = new RosterDesk(folder);
        roster.hall()
                .with(IntStream.range(0, 300)
                        .mapToObj(i -> Exhibitor.named(new Id<>("x" + i), Name.of("Xin %03d".formatted(i), "")))
                        .toArray(Entry[]::new));
        var desk = roster.desk(Language.EN);
        viewModel = new ExhibitorsViewModel(
                desk, roster.service(), new RosterMemory(new ViewShelf(List.of(), views -> {})));
        viewModel.reload();
        screen.run(() -> table = RosterTable.alone(viewModel, new TypedCells(desk, roster.cells()))
                .table());
        screen.show(screen.call(() -> new Scene(table, 1350, 500)), 1350, 500);
        layOut();
    }

    @AfterEach
    void close() {
        roster.close();
    }

    private void layOut() {
        screen.run(() -> {
            table.getScene().getRoot().applyCss();
            table.getScene().getRoot().layout();
        });
    }

    private void ask(String query) {
        screen.run(() -> viewModel.query().textProperty().set(query));
        layOut();
    }

    private int first() {
        return screen.call(() -> table.lookupAll(".table-row-cell").stream()
                .map(TableRow.class::cast)
                .filter(row -> row.isVisible() && !row.isEmpty())
                .mapToInt(TableRow::getIndex)
                .min()
                .orElse(-1));
    }

    @Test
    void whoAsksForSomethingElseSeesItFromTheTop() {
        screen.run(() -> table.scrollTo(250));
        layOut();
        assertThat(first()).isGreaterThan(200);

        ask("xin");
        assertThat(first()).isZero();
        assertThat(screen.call(() -> table.getItems().size())).isEqualTo(300);

        screen.run(() -> table.scrollTo(200));
        layOut();
        ask("");
        assertThat(first()).isZero();
    }

    @Test
    void aChangeLeavesTheRowsWhereTheyAre() {
        screen.run(() -> table.scrollTo(200));
        layOut();
        var before = first();

        screen.run(() -> viewModel.reload());
        layOut();

        assertThat(first()).isEqualTo(before).isPositive();
    }

    @Test
    void eachCellHasTheMarkOfItsOwnStanding() {
        for (var query : List.of("", "steel", "xin", "hanse", "", "nobody", "")) {
            ask(query);
            screen.run(() -> table.lookupAll(".roster-status").stream()
                    .map(TableCell.class::cast)
                    .forEach(RosterTableTest::check));
        }
    }

    /// The cells of the rows in sight, by what they are about.
    private List<TableCell<?, ?>> cells(RosterColumn column) {
        var style = ".roster-" + column.name().toLowerCase(java.util.Locale.ROOT);
        return table.lookupAll(".table-row-cell " + style).stream()
                .<TableCell<?, ?>>map(TableCell.class::cast)
                .filter(cell -> isInSight(cell.getTableRow()))
                .toList();
    }

    /// The table keeps a row beside, out of sight, by which it measures others.
    private static boolean isInSight(TableRow<?> row) {
        return row.isVisible() && row.getParent().isVisible() && !row.isEmpty();
    }

    @Test
    void whateverIsAskedTheRowsInSightAreThoseOfTheLines() {
        var dice = new Random(4);
        for (var round = 0; round < 60; round++) {
            ask(dice.nextInt(5) == 0 ? "" : "xin " + dice.nextInt(4) + (dice.nextBoolean() ? dice.nextInt(10) : ""));
            if (dice.nextInt(3) == 0) {
                var to = dice.nextInt(300);
                screen.run(() -> table.scrollTo(to));
                layOut();
            }
            screen.run(() -> {
                var lines = viewModel.arrangement().linesProperty().get();
                var shown = cells(RosterColumn.NAME);
                assertThat(shown).hasSizeGreaterThanOrEqualTo(Math.min(lines.size(), 10));
                for (var cell : shown) {
                    assertThat(cell.getIndex()).isEqualTo(cell.getTableRow().getIndex());
                    var row = (ExhibitorRow) lines.get(cell.getIndex());
                    assertThat(cell.getTableRow().getItem()).isSameAs(row);
                    assertThat(cell.getText()).isEqualTo(row.words(RosterColumn.NAME));
                }
            });
        }
    }

    @Test
    void aGroupIsMarkedAndAClickClosesAndOpensIt() {
        screen.run(() -> viewModel.group(RosterColumn.STATUS));
        layOut();
        var lines = screen.call(() -> table.getItems().size());
        TableRow<?> head = screen.call(() -> table.lookupAll(".table-row-cell").stream()
                .map(TableRow.class::cast)
                .filter(row -> isInSight(row) && row.getItem() instanceof GroupLine)
                .findFirst()
                .orElseThrow());
        var rows = ((GroupLine) head.getItem()).totals().exhibitors();
        assertThat(head.getPseudoClassStates()).extracting(Object::toString).contains("group");

        screen.click(head, 40, 10);
        layOut();
        assertThat(screen.call(() -> table.getItems().size())).isEqualTo(lines - rows);
        screen.click(head, 40, 10);
        assertThat(screen.call(() -> table.getItems().size())).isEqualTo(lines);
    }

    @Test
    void rowsThatStayAreNotFilledAnew() {
        ask("xin");
        var texts = new ArrayList<String>();
        screen.run(() -> cells(RosterColumn.NAME).stream()
                .filter(cell -> cell.getIndex() < 5)
                .forEach(cell -> cell.textProperty().addListener((o, was, is) -> texts.add(was + " " + is))));

        ask("\"xin 0\"");

        assertThat(texts).isEmpty();
        assertThat(screen.call(() -> table.getItems().size())).isEqualTo(100);
    }

    @Test
    void theOrderOfTheLinesStaysWhateverIsAsked() {
        var order = viewModel.arrangement().order();
        var columns = screen.call(() -> List.copyOf(table.getSortOrder()));
        assertThat(columns).hasSize(1);

        ask("xin");

        assertThat(screen.call(() -> List.copyOf(table.getSortOrder()))).isEqualTo(columns);
        assertThat(viewModel.arrangement().order()).isEqualTo(order);
    }

    @Test
    void whoIsSelectedStaysSelectedWhileOthersGo() {
        ask("xin");
        screen.run(() -> table.getSelectionModel().selectIndices(3, 7));

        ask("\"xin 00\"");
        assertThat(screen.call(() -> List.copyOf(table.getSelectionModel().getSelectedIndices())))
                .containsExactly(3, 7);
        ask("\"xin 007\"");
        assertThat(screen.call(() -> List.copyOf(table.getSelectionModel().getSelectedIndices())))
                .containsExactly(0);
        ask("\"xin 01\"");
        assertThat(screen.call(() -> List.copyOf(table.getSelectionModel().getSelectedItems())))
                .isEmpty();
    }

    private static void check(TableCell<?, ?> cell) {
        var marks = cell.getStyleClass().stream()
                .filter(style -> style.startsWith("standing-"))
                .toList();
        if (!cell.isEmpty() && cell.getItem() instanceof ShownExhibitor shown) {
            assertThat(marks).containsExactly("standing-" + mark(shown));
            assertThat((Node) cell.getGraphic()).isNotNull();
        } else {
            assertThat(marks).isEmpty();
            assertThat((Node) cell.getGraphic()).isNull();
        }
    }

    private static String mark(ShownExhibitor shown) {
        return shown.standing().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Test
    void theColumnsChosenToStayDoSoInTheirOrder() {
        var fixed = ((TableView2<?>) table).getFixedColumns();
        assertThat(fixed).hasSize(RosterView.Layout.STANDARD.frozen());

        screen.run(() -> viewModel.layout(RosterView.Layout.STANDARD.frozen(3)));
        assertThat(List.copyOf(fixed)).isEqualTo(List.copyOf(table.getColumns().subList(0, 3)));
        screen.run(() -> viewModel.layout(RosterView.Layout.STANDARD.frozen(2).toggled(RosterColumn.CITY)));
        assertThat(fixed).hasSize(2);
        assertThat(table.getColumns())
                .hasSize(RosterView.Layout.STANDARD.columns().size() + 1);
    }
}
