package org.hallwright.ui.plan.revision;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.revision.PlanDifference;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.drawing.plan.mark.DifferenceMarks;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.issued.IssueChoice;
import org.hallwright.ui.plan.surface.PlanCanvas;

/// Two revisions side by side, seen through one window that both canvases share, and the list of what differs.
public final class ComparisonController {
    private final RevisionsViewModel viewModel;
    private final Desk desk;
    private final DifferenceWords words;
    private final RevisionWords revisionWords;
    private PlanPair pair;

    @FXML
    private VBox content;

    @FXML
    private VBox empty;

    @FXML
    private Label nothing;

    @FXML
    private ComboBox<Revision> against;

    @FXML
    private ComboBox<Hall> hall;

    @FXML
    private FlowPane counts;

    @FXML
    private Label earlierCaption;

    @FXML
    private Label laterCaption;

    @FXML
    private PlanCanvas earlier;

    @FXML
    private PlanCanvas later;

    @FXML
    private Label earlierMissing;

    @FXML
    private Label laterMissing;

    @FXML
    private TableView<PlanDifference> table;

    @FXML
    private TableColumn<PlanDifference, PlanDifference> kindColumn;

    @FXML
    private TableColumn<PlanDifference, String> whatColumn;

    @FXML
    private TableColumn<PlanDifference, String> hallColumn;

    @FXML
    private TableColumn<PlanDifference, String> wasColumn;

    @FXML
    private TableColumn<PlanDifference, String> isColumn;

    public ComparisonController(RevisionsViewModel viewModel) {
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
        this.words = new DifferenceWords(desk);
        this.revisionWords = new RevisionWords(desk);
    }

    @FXML
    private void initialize() {
        pair = new PlanPair(
                new PlanPair.Pane(earlier, earlierCaption, earlierMissing),
                new PlanPair.Pane(later, laterCaption, laterMissing),
                desk.runner());
        for (var pane : List.of(content, empty)) {
            pane.managedProperty().bind(pane.visibleProperty());
        }
        choosers();
        columns();
        table.setItems(viewModel.differences());
        table.setPlaceholder(nothing);
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) {
                viewModel.goTo(now);
            }
            pair.choose(now);
        });
        viewModel.comparedProperty().addListener((o, before, now) -> show());
        viewModel.hallProperty().addListener((o, before, now) -> show());
        show();
    }

    private void choosers() {
        IssueChoice.ofOther(
                against,
                viewModel.revisions(),
                viewModel.selectedProperty(),
                viewModel.againstProperty(),
                (one, other) -> one.id().equals(other.id()),
                revisionWords::brief);
        hall.setItems(viewModel.halls());
        hall.setConverter(Choices.words(h -> h == null ? "" : revisionWords.hall(h)));
        viewModel.hallProperty().addListener((o, before, now) -> hall.setValue(now));
        hall.setOnAction(e -> {
            var value = hall.getValue();
            if (value != null) {
                viewModel.hallProperty().set(value);
            }
        });
    }

    private void columns() {
        kindColumn.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        kindColumn.setCellFactory(column -> new KindCell(words, d -> later.colour(DifferenceMarks.tone(d.kind()))));
        text(whatColumn, words::what);
        text(hallColumn, this::hallOf);
        text(wasColumn, words::was);
        text(isColumn, words::is);
    }

    private String hallOf(PlanDifference difference) {
        return viewModel.halls().stream()
                .filter(h -> h.id().equals(difference.hall()))
                .map(Hall::code)
                .findFirst()
                .orElse("");
    }

    private static void text(TableColumn<PlanDifference, String> column, Function<PlanDifference, String> value) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
    }

    private void show() {
        var sides = viewModel.sides();
        content.setVisible(!sides.isEmpty());
        empty.setVisible(sides.isEmpty());
        var front = viewModel.hallProperty().get();
        if (!sides.isEmpty() && front != null) {
            pair.show(sides, revisionWords, front.id());
            new DifferenceCounts(viewModel, later).fill(counts);
        }
    }

    /// Draws in the colours of the theme.
    void look(boolean dark) {
        pair.look(dark);
        table.refresh();
        show();
    }
}
