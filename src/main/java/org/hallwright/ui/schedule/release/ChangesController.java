package org.hallwright.ui.schedule.release;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.issued.IssueChoice;

/// What differs between two versions as a list, by activity or by person; a title leads to the timeline.
public final class ChangesController {
    private final ReleasesViewModel viewModel;
    private final ReleaseVerbs verbs;
    private final Desk desk;
    private Consumer<Id<Activity>> goTo = id -> {};

    @FXML
    private VBox content;

    @FXML
    private VBox empty;

    @FXML
    private Label nothing;

    @FXML
    private ComboBox<Issue> against;

    @FXML
    private ToggleGroup lists;

    @FXML
    private ToggleButton personList;

    @FXML
    private CheckBox internal;

    @FXML
    private Label count;

    @FXML
    private Button print;

    @FXML
    private Button export;

    @FXML
    private TableView<ChangeLine> table;

    @FXML
    private TableColumn<ChangeLine, String> personColumn;

    @FXML
    private TableColumn<ChangeLine, ChangeLine> whatColumn;

    @FXML
    private TableColumn<ChangeLine, String> kindColumn;

    @FXML
    private TableColumn<ChangeLine, String> wasColumn;

    @FXML
    private TableColumn<ChangeLine, String> isColumn;

    public ChangesController(ReleasesViewModel viewModel, ReleaseVerbs verbs) {
        this.viewModel = viewModel;
        this.verbs = verbs;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        var lines = viewModel.lines();
        empty.visibleProperty().bind(viewModel.againstProperty().isNull());
        content.visibleProperty().bind(viewModel.againstProperty().isNotNull());
        internal.selectedProperty().bindBidirectional(viewModel.internalProperty());
        lists.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                lists.selectToggle(before);
            } else {
                viewModel.byPersonProperty().set(now == personList);
            }
        });
        count.textProperty().bind(Bindings.createStringBinding(() -> desk.text("release.lines", lines.size()), lines));
        print.disableProperty().bind(Bindings.isEmpty(lines));
        export.disableProperty().bind(Bindings.isEmpty(lines));
        IssueChoice.ofOther(
                against,
                viewModel.issues(),
                viewModel.selectedProperty(),
                viewModel.againstProperty(),
                Issue::isSame,
                this::brief);
        columns();
        table.setItems(lines);
        table.setPlaceholder(nothing);
        table.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            var line = table.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && line != null) {
                line.activity().ifPresent(goTo);
                e.consume();
            }
        });
    }

    private String brief(Issue issue) {
        var release = issue.release();
        return release == null
                ? desk.text("release.now")
                : desk.text("release.version", String.valueOf(release.number()));
    }

    private void columns() {
        personColumn.visibleProperty().bind(viewModel.byPersonProperty());
        text(personColumn, ChangeLine::person);
        whatColumn.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        whatColumn.setCellFactory(column -> new WhatCell(id -> goTo.accept(id)));
        text(kindColumn, ChangeLine::kind);
        text(wasColumn, ChangeLine::was);
        text(isColumn, ChangeLine::is);
    }

    /// What is cut shows whole while the pointer rests on it.
    private static void text(TableColumn<ChangeLine, String> column, Function<ChangeLine, String> value) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(each -> new TableCell<>() {
            @Override
            protected void updateItem(String words, boolean isEmpty) {
                super.updateItem(words, isEmpty);
                var shown = isEmpty || words == null ? "" : words;
                setText(shown);
                setTooltip(shown.isEmpty() ? null : new Tooltip(shown));
            }
        });
    }

    void onGoTo(Consumer<Id<Activity>> newGoTo) {
        goTo = newGoTo;
    }

    @FXML
    private void onPrint() {
        viewModel.span().ifPresent(verbs::print);
    }

    @FXML
    private void onExport() {
        viewModel.span().ifPresent(verbs::export);
    }
}
