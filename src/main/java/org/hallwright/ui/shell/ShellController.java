package org.hallwright.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.i18n.Messages;
import org.hallwright.service.SearchService;
import org.hallwright.store.LogEntry;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.kit.JobBar;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.kit.Toasts;
import org.hallwright.ui.kit.ViewController;

/// The frame around every view: wires the bar, the rail and the status line to [ShellViewModel].
public final class ShellController extends ViewController {
    private static final int HISTORY_SHOWN = 15;

    private final ShellViewModel viewModel;
    private final Messages messages;
    private Rail buttons;
    private Consumer<Place> onPlace = place -> {};
    private Consumer<SearchService.Found> onFound = found -> {};
    private Runnable onTheme = () -> {};
    private Runnable onLanguage = () -> {};

    @FXML
    private StackPane root;

    @FXML
    private VBox rail;

    @FXML
    private StackPane stage;

    @FXML
    private Button switcher;

    @FXML
    private Label sampleMark;

    @FXML
    private TextField search;

    @FXML
    private Button undo;

    @FXML
    private Tooltip undoTip;

    @FXML
    private Button redo;

    @FXML
    private Tooltip redoTip;

    @FXML
    private MenuButton history;

    @FXML
    private Button theme;

    @FXML
    private Button language;

    @FXML
    private Label facts;

    @FXML
    private Label lastChange;

    @FXML
    private HBox foot;

    @FXML
    private ProgressIndicator busy;

    public ShellController(ShellViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var current = viewModel.current();
        buttons = new Rail(rail, messages, current.isPresent(), place -> onPlace.accept(place));
        switcher.setText(current.map(e -> messages.name(e.name())).orElseGet(() -> messages.text("shell.choose")));
        sampleMark.setVisible(current.map(Exhibition::sample).orElse(false));
        sampleMark.managedProperty().bind(sampleMark.visibleProperty());
        search.setDisable(current.isEmpty());
        step(undo, undoTip, viewModel.nextUndoProperty(), "shell.undo", "shell.undo-none");
        step(redo, redoTip, viewModel.nextRedoProperty(), "shell.redo", "shell.redo-none");
        facts.textProperty().bind(viewModel.factsProperty());
        lastChange.textProperty().bind(viewModel.lastChangeProperty());
        foot.getChildren().add(2, new JobBar(viewModel.jobs(), messages));
        busy.visibleProperty().bind(viewModel.busyProperty());
        history.getItems().add(new MenuItem());
        history.setOnShowing(e -> history.getItems().setAll(recentChanges()));
        new SearchBox(search, viewModel::search, messages, found -> onFound.accept(found));
    }

    private void step(
            Button button, Tooltip tip, ObservableValue<Optional<LogEntry>> next, String key, String noneKey) {
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> next.getValue().isEmpty(), next));
        tip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> next.getValue()
                                .map(entry -> messages.text(key, messages.text(entry.label())))
                                .orElseGet(() -> messages.text(noneKey)),
                        next));
        button.accessibleTextProperty().bind(tip.textProperty());
    }

    private List<MenuItem> recentChanges() {
        var lines = viewModel.recent(HISTORY_SHOWN).stream().map(viewModel::describe);
        var items = lines.map(MenuItem::new).toList();
        return items.isEmpty() ? List.of(new MenuItem(messages.text("shell.history-empty"))) : items;
    }

    /// Puts a view into the middle, none while it is still being made, and marks its place on the rail.
    public void present(Place place, Node... view) {
        stage.getChildren().setAll(view);
        buttons.mark(place);
    }

    public void overlay(Toasts toasts) {
        root.getChildren().add(toasts);
        StackPane.setAlignment(toasts, Pos.BOTTOM_LEFT);
    }

    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    public void showTheme(boolean dark) {
        theme.setGraphic(Icons.of(dark ? "mdmz-wb_sunny" : "mdal-brightness_3"));
    }

    public void onPlace(Consumer<Place> handler) {
        onPlace = handler;
    }

    public void onFound(Consumer<SearchService.Found> handler) {
        onFound = handler;
    }

    public void onLook(Runnable changeTheme, Runnable changeLanguage) {
        onTheme = changeTheme;
        onLanguage = changeLanguage;
    }

    @Override
    protected void onShow() {
        whileShown(viewModel.follow());
    }

    @FXML
    private void onSwitch() {
        new ExhibitionChooser(viewModel.exhibitions(), messages, viewModel::enter).showUnder(switcher);
    }

    @FXML
    void onUndo() {
        viewModel.undo();
    }

    @FXML
    void onRedo() {
        viewModel.redo();
    }

    @FXML
    private void onTheme() {
        onTheme.run();
    }

    @FXML
    private void onLanguage() {
        onLanguage.run();
    }
}
