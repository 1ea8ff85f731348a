package org.hallwright.ui.roster.duplicates;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.duplicate.DuplicatePair;
import org.hallwright.domain.roster.duplicate.JoinedField.Side;
import org.hallwright.service.Committed;
import org.hallwright.ui.roster.duplicates.DuplicatesViewModel.Stage;
import org.jspecify.annotations.Nullable;

/// Wires the search for duplicates over the page: the list of pairs, the two records side by side, and the keys.
public final class DuplicatesController {
    private final DuplicatesViewModel viewModel;
    private FieldRows rows;

    @FXML
    private StackPane veil;

    @FXML
    private Label found;

    @FXML
    private HBox pairBox;

    @FXML
    private ListView<DuplicatePair> list;

    @FXML
    private Label why;

    @FXML
    private Label leftName;

    @FXML
    private Label rightName;

    @FXML
    private Label leftOther;

    @FXML
    private Label rightOther;

    @FXML
    private ScrollPane scroll;

    @FXML
    private GridPane fields;

    @FXML
    private Button merge;

    @FXML
    private Button different;

    public DuplicatesController(DuplicatesViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        rows = new FieldRows(viewModel, fields);
        veil.visibleProperty().bind(viewModel.openProperty());
        list.setItems(viewModel.pairs());
        list.setCellFactory(l -> new PairCell(viewModel));
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                viewModel.chosenProperty().set(is);
            }
        });
        viewModel.chosenProperty().addListener((o, was, is) -> show(is));
        viewModel.stageProperty().addListener((o, was, is) -> furnish(is));
        merge.disableProperty().bind(viewModel.chosenProperty().isNull());
        different.disableProperty().bind(viewModel.chosenProperty().isNull());
        veil.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        furnish(viewModel.stageProperty().get());
    }

    /// A button that has the focus keeps its own keys.
    private void pressed(KeyEvent e) {
        var onChoice = e.getTarget() instanceof ToggleButton;
        if (e.getCode() == KeyCode.ESCAPE) {
            viewModel.close();
        } else if (e.getCode() == KeyCode.ENTER && !onChoice) {
            viewModel.merge();
        } else if (e.getCode() == KeyCode.D && !e.isShortcutDown()) {
            viewModel.sayDistinct();
        } else {
            return;
        }
        e.consume();
    }

    /// Opens the view and begins the search.
    public void open() {
        viewModel.open();
        list.requestFocus();
    }

    public void follow(Committed change) {
        viewModel.follow(change);
    }

    private void furnish(Stage stage) {
        pairBox.setVisible(stage == Stage.FOUND);
        count();
        // A list that is hidden gives the focus to anything, and the keys with it.
        (stage == Stage.FOUND ? list : veil).requestFocus();
    }

    private void count() {
        found.setText(
                viewModel.pairs().isEmpty()
                        ? ""
                        : viewModel
                                .desk()
                                .text("duplicates.found", viewModel.pairs().size()));
    }

    private void show(@Nullable DuplicatePair pair) {
        count();
        rows.show(viewModel.fieldsProperty().get());
        if (pair == null) {
            return;
        }
        list.getSelectionModel().select(pair);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        scroll.setVvalue(0);
        why.setText(PairCell.reasons(viewModel, pair));
        viewModel.exhibitor(pair.one()).ifPresent(e -> entitle(e, leftName, leftOther));
        viewModel.exhibitor(pair.other()).ifPresent(e -> entitle(e, rightName, rightOther));
    }

    private void entitle(Exhibitor exhibitor, Label name, Label other) {
        var first = viewModel.desk().name(exhibitor.name());
        var second = viewModel.desk().messages().language().other().pick(exhibitor.name());
        name.setText(first);
        other.setText(second.equals(first) ? "" : second);
    }

    @FXML
    private void onLeft() {
        viewModel.takeAll(Side.LEFT);
    }

    @FXML
    private void onRight() {
        viewModel.takeAll(Side.RIGHT);
    }

    @FXML
    private void onDifferent() {
        viewModel.sayDistinct();
        list.requestFocus();
    }

    @FXML
    private void onMerge() {
        viewModel.merge();
        list.requestFocus();
    }

    @FXML
    private void onClose() {
        viewModel.close();
    }
}
