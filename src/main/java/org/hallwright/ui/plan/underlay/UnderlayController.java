package org.hallwright.ui.plan.underlay;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.service.files.UnderlayService;
import org.hallwright.service.files.UnderlayService.Glimpse;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.plan.action.PlanForm;
import org.hallwright.ui.plan.layers.LayersViewModel;
import org.jspecify.annotations.Nullable;

/// The form over the plan that lays a picture or a page of a PDF under it.
public final class UnderlayController implements PlanForm {
    private final UnderlayViewModel viewModel;
    private final LayersViewModel layers;
    private final Dialogs dialogs;
    private final Desk desk;

    @FXML
    private StackPane veil;

    @FXML
    private Label file;

    @FXML
    private ImageView picture;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private HBox paging;

    @FXML
    private Spinner<Integer> page;

    @FXML
    private Label pages;

    @FXML
    private TextField width;

    @FXML
    private Label depth;

    @FXML
    private Slider opacity;

    @FXML
    private CheckBox replacing;

    @FXML
    private CheckBox calibrating;

    @FXML
    private Label problem;

    @FXML
    private Button lay;

    public UnderlayController(UnderlayViewModel viewModel, LayersViewModel layers, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.layers = layers;
        this.dialogs = dialogs;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        page.setValueFactory(new IntegerSpinnerValueFactory(1, 1, 1));
        page.valueProperty()
                .addListener((o, before, now) -> viewModel.pageProperty().set(now));
        width.textProperty().bindBidirectional(viewModel.widthProperty());
        width.textProperty().addListener((o, before, now) -> showDepth());
        opacity.valueProperty().bindBidirectional(viewModel.opacityProperty());
        picture.opacityProperty().bind(viewModel.opacityProperty());
        replacing.selectedProperty().bindBidirectional(viewModel.replacingProperty());
        replacing.visibleProperty().bind(viewModel.presentProperty().isNotNull());
        replacing.managedProperty().bind(replacing.visibleProperty());
        calibrating.selectedProperty().bindBidirectional(viewModel.calibratingProperty());
        problem.textProperty().bind(viewModel.problemProperty());
        busy.visibleProperty().bind(viewModel.busyProperty());
        lay.disableProperty()
                .bind(viewModel
                        .glimpseProperty()
                        .isNull()
                        .or(viewModel.busyProperty())
                        .or(viewModel.problemProperty().isNotEmpty()));
        viewModel.glimpseProperty().addListener((o, before, now) -> show(now));
        veil.visibleProperty().bind(viewModel.openProperty());
        veil.managedProperty().bind(veil.visibleProperty());
        veil.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                onCancel();
            }
            // The plan beneath has keys of its own.
            e.consume();
        });
        viewModel.openProperty().addListener((o, was, is) -> opened(is));
    }

    @Override
    public void ask() {
        var patterns =
                UnderlayService.FORMATS.stream().map(format -> "*." + format).toList();
        dialogs.open("plan-action.underlay", "plan.underlay-files", patterns).ifPresent(this::open);
    }

    /// Shows what laying the file under the plan would do.
    public void open(Path path) {
        layers.shownProperty(PlanLayer.UNDERLAY).set(true);
        viewModel.open(path);
    }

    private void opened(boolean is) {
        if (is) {
            file.setText(viewModel.fileName());
            page.getValueFactory().setValue(1);
            width.requestFocus();
            width.selectAll();
        }
    }

    private void show(@Nullable Glimpse seen) {
        picture.setImage(
                seen == null
                        ? null
                        : new Image(new ByteArrayInputStream(
                                seen.picture().content().toArray())));
        var count = seen == null ? 1 : seen.pages();
        paging.setVisible(count > 1 || seen == null && paging.isVisible());
        paging.setManaged(paging.isVisible());
        if (seen != null) {
            ((IntegerSpinnerValueFactory) page.getValueFactory()).setMax(count);
            pages.setText(desk.text("plan.underlay-pages", count));
        }
        showDepth();
    }

    private void showDepth() {
        var deep = viewModel.depth();
        depth.setText(
                deep.isPresent()
                        ? desk.text(
                                "plan.underlay-depth", desk.formats().length(Math.rint(deep.getAsDouble() * 100) / 100))
                        : "");
    }

    @FXML
    private void onLay() {
        viewModel.lay();
    }

    @FXML
    private void onCancel() {
        viewModel.close();
    }
}
