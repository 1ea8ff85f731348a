package org.hallwright.ui.schedule.track;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.paint.Color;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.schedule.TrackColours;
import org.hallwright.i18n.Language;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The tracks beside the timeline: their list, and below it names and colour of the chosen one or of a new one.
public final class TracksController {
    private final TracksViewModel viewModel;
    private final Desk desk;
    private Runnable onClose = () -> {};
    private boolean filling;

    @FXML
    private ListView<TrackRow> tracks;

    @FXML
    private Label nothing;

    @FXML
    private Button up;

    @FXML
    private Button down;

    @FXML
    private Button delete;

    @FXML
    private Label heading;

    @FXML
    private TextField nameEn;

    @FXML
    private TextField nameZh;

    @FXML
    private ColorPicker colour;

    @FXML
    private Button apply;

    public TracksController(TracksViewModel viewModel) {
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        tracks.setItems(viewModel.rows());
        tracks.setCellFactory(list -> new TrackCell(desk));
        tracks.setPlaceholder(nothing);
        tracks.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !filling) {
                viewModel.choose(row.id());
            }
        });
        viewModel.rows().addListener((ListChangeListener<TrackRow>) change -> showChosen());
        viewModel.chosenProperty().subscribe(this::showChosen);
        nameEn.textProperty().bindBidirectional(viewModel.nameEnProperty());
        nameZh.textProperty().bindBidirectional(viewModel.nameZhProperty());
        colour.getCustomColors()
                .setAll(TrackColours.offered().stream().map(Color::web).toList());
        viewModel.colourProperty().subscribe(hex -> colour.setValue(Color.web(hex)));
        colour.setOnAction(e -> viewModel.colourProperty().set(hex(colour.getValue())));
        apply.disableProperty().bind(viewModel.validProperty().not());
    }

    private static String hex(Color colour) {
        return "#" + colour.toString().substring(2, 8);
    }

    private void showChosen() {
        filling = true;
        var row = viewModel.chosenProperty().get();
        if (row == null) {
            tracks.getSelectionModel().clearSelection();
        } else {
            tracks.getSelectionModel().select(row);
        }
        filling = false;
        up.setDisable(!viewModel.canMove(-1));
        down.setDisable(!viewModel.canMove(1));
        delete.setDisable(row == null);
        heading.setText(desk.text(row == null ? "schedule.new-track" : "schedule.track"));
        apply.setText(desk.text(row == null ? "schedule.add-track" : "schedule.apply"));
    }

    public TracksViewModel viewModel() {
        return viewModel;
    }

    /// What is done when the user is done.
    public void onClose(Runnable handler) {
        onClose = handler;
    }

    /// Brings a track to be typed about; null for a new one.
    public void show(@Nullable Id<Track> id) {
        viewModel.refresh();
        viewModel.choose(id);
        showChosen();
        var first = desk.messages().language() == Language.ZH ? nameZh : nameEn;
        first.requestFocus();
    }

    @FXML
    private void onNew() {
        show(null);
    }

    @FXML
    private void onUp() {
        viewModel.move(-1);
    }

    @FXML
    private void onDown() {
        viewModel.move(1);
    }

    @FXML
    private void onDelete() {
        viewModel.delete();
    }

    @FXML
    private void onApply() {
        viewModel.apply();
    }

    @FXML
    private void onClose() {
        onClose.run();
    }
}
