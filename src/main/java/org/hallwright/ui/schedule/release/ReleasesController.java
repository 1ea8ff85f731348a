package org.hallwright.ui.schedule.release;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.issued.IssueChoice;
import org.jspecify.annotations.Nullable;

/// The versions of the programme, over the timeline: their list, what can be done to the chosen one, and what differs.
public final class ReleasesController {
    private static final KeyCombination KEY = new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN);

    private final ReleasesViewModel viewModel;
    private final ReleaseVerbs verbs;
    private final Desk desk;
    private @Nullable Runnable release;
    private Runnable toClashes = () -> {};
    private String nextNote = "";

    @FXML
    private BorderPane cover;

    @FXML
    private ListView<Issue> list;

    @FXML
    private Label title;

    @FXML
    private Label history;

    @FXML
    private TextArea note;

    @FXML
    private Button next;

    @FXML
    private Button printProgramme;

    @FXML
    private ChangesController changesController;

    public ReleasesController(ReleasesViewModel viewModel, ReleaseVerbs verbs) {
        this.viewModel = viewModel;
        this.verbs = verbs;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        cover.setVisible(false);
        cover.managedProperty().bind(cover.visibleProperty());
        // A list takes this key for itself.
        cover.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                onClose();
                e.consume();
            }
        });
        cover.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            // What is typed here is not done to the timeline below.
            if (!e.isShortcutDown()) {
                e.consume();
            }
        });
        cover.sceneProperty().addListener((o, before, now) -> {
            if (now == null) {
                close();
            }
        });
        IssueChoice.ofList(list, viewModel.issues(), viewModel.selectedProperty());
        list.setCellFactory(view -> new IssueCell(desk));
        viewModel.selectedProperty().addListener((o, before, now) -> show(now));
        viewModel
                .releasableProperty()
                .addListener(o -> show(viewModel.selectedProperty().get()));
        note.textProperty().addListener((o, before, now) -> {
            if (note.isEditable()) {
                nextNote = now;
            }
        });
    }

    /// @param show leads to an activity on the timeline
    /// @param clashes leads to the list of clashes
    public void leadsTo(Consumer<Id<Activity>> show, Runnable clashes) {
        changesController.onGoTo(id -> {
            close();
            show.accept(id);
        });
        toClashes = () -> {
            close();
            clashes.run();
        };
    }

    /// Shows the versions over the timeline.
    public void open() {
        if (release == null) {
            release = viewModel.follow();
            show(viewModel.selectedProperty().get());
            cover.setVisible(true);
            list.requestFocus();
        }
    }

    /// Opens them by their key; all other keys go to the timeline, unless it is covered.
    public void pressed(KeyEvent e, Consumer<KeyEvent> timeline) {
        if (KEY.match(e)) {
            open();
            e.consume();
        } else if (release == null) {
            timeline.accept(e);
        }
    }

    private void close() {
        if (release != null) {
            release.run();
            release = null;
            cover.setVisible(false);
        }
    }

    private void show(@Nullable Issue issue) {
        if (issue == null) {
            return;
        }
        var number = Releases.nextNumber(desk.state());
        var released = issue.release();
        note.setEditable(false);
        if (released == null) {
            title.setText(desk.text("release.next", String.valueOf(number)));
            history.setText(desk.text(viewModel.releasableProperty().get() ? "release.new" : "release.same"));
            note.setText(nextNote);
            note.setEditable(true);
        } else {
            title.setText(desk.text("release.version", String.valueOf(released.number())));
            history.setText(issue.told(desk));
            note.setText(released.note());
        }
        next.setText(desk.text("release.ask", String.valueOf(number)));
        next.setDisable(released != null || !viewModel.releasableProperty().get());
        printProgramme.setDisable(released == null);
    }

    @FXML
    private void onNext() {
        verbs.release(note.getText(), toClashes, () -> {
            nextNote = "";
            note.clear();
        });
    }

    @FXML
    private void onPrint() {
        var issue = viewModel.selectedProperty().get();
        if (issue != null && issue.release() != null) {
            verbs.print(issue.release());
        }
    }

    @FXML
    private void onClose() {
        close();
        cover.getParent().requestFocus();
    }
}
