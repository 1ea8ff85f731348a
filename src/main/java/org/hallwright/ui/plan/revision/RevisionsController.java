package org.hallwright.ui.plan.revision;

import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.domain.plan.revision.Revision.State;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.issued.IssueChoice;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanForm;
import org.jspecify.annotations.Nullable;

/// The revisions of the plan, over the plan: their list, what can be done to the chosen one, and a comparison.
public final class RevisionsController implements PlanForm {
    private final RevisionsViewModel viewModel;
    private final RevisionVerbs verbs;
    private final Desk desk;
    private final RevisionWords words;
    private final InvalidationListener themeChanged = o -> look();
    private @Nullable Runnable release;
    private @Nullable Revision noted;

    @FXML
    private BorderPane cover;

    @FXML
    private ListView<Revision> list;

    @FXML
    private Label title;

    @FXML
    private Label history;

    @FXML
    private TextArea note;

    @FXML
    private Button next;

    @FXML
    private Button reopen;

    @FXML
    private Button restore;

    @FXML
    private Button print;

    @FXML
    private ComparisonController comparisonController;

    public RevisionsController(RevisionsViewModel viewModel, RevisionVerbs verbs) {
        this.viewModel = viewModel;
        this.verbs = verbs;
        this.desk = viewModel.desk();
        this.words = new RevisionWords(desk);
    }

    @FXML
    private void initialize() {
        cover.setVisible(false);
        cover.managedProperty().bind(cover.visibleProperty());
        cover.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        cover.sceneProperty().addListener((o, before, now) -> {
            if (now == null) {
                close();
            }
        });
        IssueChoice.ofList(list, viewModel.revisions(), viewModel.selectedProperty());
        list.setCellFactory(view -> new RevisionCell(words));
        viewModel.selectedProperty().addListener((o, before, now) -> show(now));
        note.focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                keepNote();
            }
        });
    }

    /// What is done here is not done to the plan below.
    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            onClose();
        }
        if (!e.isShortcutDown() || PlanAction.of(e).isPresent()) {
            e.consume();
        }
    }

    @Override
    public void ask() {
        if (release == null) {
            release = viewModel.follow();
            cover.getScene().getRoot().getStyleClass().addListener(themeChanged);
            look();
            cover.setVisible(true);
            list.requestFocus();
        }
    }

    private void close() {
        if (release != null) {
            keepNote();
            release.run();
            release = null;
            cover.setVisible(false);
        }
    }

    private void look() {
        var scene = cover.getScene();
        comparisonController.look(
                scene != null && scene.getRoot().getStyleClass().contains("theme-dark"));
    }

    private void show(@Nullable Revision revision) {
        keepNote();
        noted = revision;
        if (revision != null) {
            title.setText(desk.text("revision.title", revision.code()));
            history.setText(
                    revision.steps().isEmpty()
                            ? desk.text("revision.is-plan")
                            : revision.steps().stream().map(words::step).collect(Collectors.joining("\n")));
            note.setText(revision.note());
            note.setEditable(revision.state() != State.PUBLISHED);
            next.setText(words.next(revision));
            next.setDisable(revision.next().isEmpty());
            reopen.setDisable(!verbs.canReopen(revision));
            restore.setDisable(!revision.isFrozen());
        }
    }

    private void keepNote() {
        if (noted != null) {
            verbs.note(noted, note.getText());
        }
    }

    @FXML
    private void onNext() {
        keepNote();
        verbs.advance(chosen());
    }

    @FXML
    private void onReopen() {
        verbs.reopen(chosen());
    }

    @FXML
    private void onRestore() {
        verbs.restore(chosen());
    }

    @FXML
    private void onPrint() {
        verbs.print(chosen());
    }

    private Revision chosen() {
        return viewModel.chosen();
    }

    @FXML
    private void onClose() {
        close();
        cover.getParent().requestFocus();
    }
}
