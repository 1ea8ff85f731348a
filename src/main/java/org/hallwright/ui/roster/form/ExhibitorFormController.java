package org.hallwright.ui.roster.form;

import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.service.Committed;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.ViewController;
import org.jspecify.annotations.Nullable;

/// Wires the frame of the form, its title and its actions, to [ExhibitorFormViewModel].
public final class ExhibitorFormController extends ViewController {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final ExhibitorFormViewModel viewModel;
    private final Dialogs dialogs;
    private Runnable onClose = () -> {};

    @FXML
    private VBox form;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private Label unsaved;

    @FXML
    private Button save;

    @FXML
    private Button revert;

    @FXML
    private Button delete;

    @FXML
    private ScrollPane scroll;

    @FXML
    private IdentityFormController identityController;

    @FXML
    private BoothFormController boothController;

    @FXML
    private ProfileFormController profileController;

    @FXML
    private ContactsFormController contactsController;

    @FXML
    private PointsFormController pointsController;

    public ExhibitorFormController(ExhibitorFormViewModel viewModel, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        save.disableProperty().bind(viewModel.savableProperty().not());
        revert.disableProperty().bind(viewModel.dirtyProperty().not());
        unsaved.visibleProperty().bind(viewModel.dirtyProperty());
        viewModel.baseProperty().addListener(o -> refresh());
        form.visibleProperty().bind(viewModel.baseProperty().isNotNull());
        viewModel.fields().nameEn.addListener(o -> entitle());
        viewModel.fields().nameZh.addListener(o -> entitle());
        form.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (SAVE.match(e)) {
                viewModel.save();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE
                    && !viewModel.dirtyProperty().get()) {
                onClose();
                e.consume();
            }
        });
        refresh();
    }

    private void refresh() {
        delete.setDisable(viewModel.isFresh());
        entitle();
        identityController.refresh();
        boothController.refresh();
        profileController.refresh();
        pointsController.refresh();
    }

    private void entitle() {
        var desk = viewModel.desk();
        var name = viewModel.title();
        var shown = desk.name(name);
        var other = desk.messages().language().other().pick(name);
        title.setText(shown.isEmpty() ? desk.text("roster.new-title") : shown);
        subtitle.setText(other.equals(shown) ? "" : other);
    }

    /// Shows an exhibitor, null for none.
    public void show(@Nullable Id<Exhibitor> id) {
        viewModel.show(id);
        scroll.setVvalue(0);
    }

    /// Whom the form shows, null for nobody.
    public @Nullable Id<Exhibitor> shownId() {
        var shown = viewModel.baseProperty().get();
        return shown == null ? null : shown.id();
    }

    /// Whether it shows anybody.
    public BooleanExpression openProperty() {
        return viewModel.baseProperty().isNotNull();
    }

    /// Begins a new exhibitor, with the cursor in its name.
    public void begin() {
        viewModel.begin();
        scroll.setVvalue(0);
        identityController.focus();
    }

    public void follow(Committed change) {
        viewModel.follow(change);
        boothController.refresh();
        pointsController.refresh();
    }

    /// Who closes the form when the user asks for it.
    public void whenClosed(Runnable handler) {
        onClose = handler;
    }

    @Override
    protected void onShow() {
        viewModel.catchUp();
        boothController.refresh();
    }

    @Override
    protected void onHide() {
        viewModel.keep();
    }

    @FXML
    private void onSave() {
        viewModel.save();
    }

    @FXML
    private void onRevert() {
        var wasFresh = viewModel.isFresh();
        viewModel.revert();
        if (wasFresh) {
            onClose();
        }
    }

    @FXML
    private void onDelete() {
        var confirmed = viewModel.confirmedBooths();
        if (confirmed.isEmpty()
                || dialogs.confirm(
                        "roster.delete-title",
                        "roster.delete-text",
                        "roster.delete",
                        viewModel.title(),
                        String.join(", ", confirmed))) {
            viewModel.delete();
        }
    }

    @FXML
    private void onClose() {
        viewModel.keep();
        onClose.run();
    }
}
