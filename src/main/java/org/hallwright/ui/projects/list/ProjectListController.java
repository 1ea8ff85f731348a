package org.hallwright.ui.projects.list;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.NameOrder;
import org.hallwright.ui.kit.Cells;
import org.hallwright.ui.kit.Choices;
import org.jspecify.annotations.Nullable;

/// Wires the table of projects: what is sought, what is chosen and what is done with it.
public final class ProjectListController {
    private final ProjectsViewModel view;

    @FXML
    private TextField filter;

    @FXML
    private ComboBox<@Nullable Name> fields;

    @FXML
    private ComboBox<@Nullable ProjectState> states;

    @FXML
    private Label count;

    @FXML
    private MenuButton bring;

    @FXML
    private MenuButton sign;

    @FXML
    private TableView<ProjectRow> table;

    public ProjectListController(ProjectsViewModel view) {
        this.view = view;
    }

    @FXML
    private void initialize() {
        filter.textProperty().bindBidirectional(view.filterProperty());
        fields.setConverter(Choices.words(name -> name == null
                ? view.desk().text("projects.all-fields")
                : view.desk().name(name)));
        fields.valueProperty().bindBidirectional(view.fieldProperty());
        states.setConverter(Choices.words(state -> state == null
                ? view.desk().text("projects.all-states")
                : view.desk().messages().text("project-state", state)));
        states.getItems().add(null);
        states.getItems().addAll(ProjectState.values());
        states.valueProperty().bindBidirectional(view.stateProperty());
        var sorted = new SortedList<>(view.found());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        columns();
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                view.editedProperty().set(is.project());
            }
        });
        table.getSelectionModel().getSelectedItems().addListener((Observable o) -> onSelected());
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DELETE && !selected().isEmpty()) {
                view.delete(selected());
                e.consume();
            }
        });
        for (var state : ProjectState.values()) {
            var item = new MenuItem(view.desk().messages().text("project-state", state));
            item.setOnAction(e -> view.bring(selected(), state));
            bring.getItems().add(item);
        }
        fields.setOnShowing(e -> fillFields());
        sign.setOnShowing(e -> fillSignings());
        view.found().addListener((Observable o) -> fill());
        fillFields();
        fillSignings();
        fill();
    }

    private void columns() {
        column("projects.code", 62, ProjectRow::code, Pos.CENTER_LEFT, Comparator.naturalOrder());
        column("projects.name", 215, ProjectRow::name, Pos.CENTER_LEFT, order());
        column("projects.field", 115, ProjectRow::field, Pos.CENTER_LEFT, order());
        TableColumn<ProjectRow, @Nullable BigDecimal> amount =
                new TableColumn<>(view.desk().text("projects.amount"));
        amount.setCellValueFactory(c -> new SimpleObjectProperty<>(c.getValue().worth()));
        amount.setCellFactory(c -> new AmountCell());
        amount.setPrefWidth(132);
        amount.getStyleClass().add("figures");
        table.getColumns().add(amount);
        column("projects.parties", 210, ProjectRow::parties, Pos.CENTER_LEFT, order());
        column("projects.state", 76, ProjectRow::state, Pos.CENTER_LEFT, order());
        column("projects.order", 50, ProjectRow::order, Pos.CENTER_RIGHT, Comparator.naturalOrder());
        column("projects.signed-in", 190, ProjectRow::signing, Pos.CENTER_LEFT, order());
        column("projects.type", 120, ProjectRow::type, Pos.CENTER_LEFT, order());
    }

    private Comparator<String> order() {
        return new NameOrder(view.desk().messages().language());
    }

    private <T> void column(String key, double width, Function<ProjectRow, T> value, Pos side, Comparator<T> order) {
        var column = new TableColumn<ProjectRow, T>(view.desk().text(key));
        column.setCellValueFactory(c -> new SimpleObjectProperty<>(value.apply(c.getValue())));
        column.setCellFactory(c -> Cells.text(v -> Objects.equals(v, 0) ? "" : String.valueOf(v), side));
        column.setComparator(order);
        column.setPrefWidth(width);
        if (side == Pos.CENTER_RIGHT) {
            column.getStyleClass().add("figures");
        }
        table.getColumns().add(column);
    }

    /// Shows what there is now.
    public void fill() {
        count.setText(view.desk().text("projects.found", view.found().size()));
        onSelected();
    }

    /// Not while rows come and go: a list that is filled anew sets what is sought, which sieves them again.
    private void fillFields() {
        var chosen = view.fieldProperty().get();
        fields.getItems().setAll(view.fields());
        fields.getItems().addFirst(null);
        view.fieldProperty().set(chosen);
    }

    private void fillSignings() {
        sign.getItems()
                .setAll(view.signings().stream()
                        .map(id -> {
                            var item = new MenuItem(view.title(id));
                            item.setOnAction(e -> view.signIn(selected(), id));
                            return item;
                        })
                        .toList());
    }

    private void onSelected() {
        bring.setDisable(selected().isEmpty());
        sign.setDisable(selected().isEmpty());
    }

    private List<Id<Project>> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(row -> row.project().id())
                .toList();
    }

    /// Selects a project and opens its form.
    public void select(Id<Project> id) {
        table.getItems().stream()
                .filter(row -> row.project().id().equals(id))
                .findFirst()
                .ifPresent(row -> {
                    table.getSelectionModel().clearSelection();
                    table.getSelectionModel().select(row);
                    table.scrollTo(row);
                });
    }

    private static final class AmountCell extends TableCell<ProjectRow, @Nullable BigDecimal> {
        AmountCell() {
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(@Nullable BigDecimal worth, boolean empty) {
            super.updateItem(worth, empty);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            setText(empty || row == null ? null : row.amount());
        }
    }
}
