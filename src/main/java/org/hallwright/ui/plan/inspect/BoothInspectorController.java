package org.hallwright.ui.plan.inspect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.plan.inspect.BoothInspectorViewModel.Field;
import org.jspecify.annotations.Nullable;

/// Wires the fields about one booth to [BoothInspectorViewModel].
public final class BoothInspectorController {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final BoothInspectorViewModel viewModel;
    private final Map<Field, TextField> inputs = new EnumMap<>(Field.class);
    private boolean filling;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private Label netArea;

    @FXML
    private Label formerly;

    @FXML
    private TextField number;

    @FXML
    private ComboBox<BoothKind> kind;

    @FXML
    private TextField x;

    @FXML
    private TextField y;

    @FXML
    private TextField angle;

    @FXML
    private TextField width;

    @FXML
    private TextField depth;

    @FXML
    private ComboBox<Integer> openSides;

    @FXML
    private ComboBox<@Nullable ThemedArea> area;

    @FXML
    private TextField height;

    @FXML
    private TextField load;

    @FXML
    private TextField notes;

    @FXML
    private Label problem;

    public BoothInspectorController(BoothInspectorViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        inputs.put(Field.NUMBER, number);
        inputs.put(Field.X, x);
        inputs.put(Field.Y, y);
        inputs.put(Field.WIDTH, width);
        inputs.put(Field.DEPTH, depth);
        inputs.put(Field.ANGLE, angle);
        inputs.put(Field.HEIGHT, height);
        inputs.put(Field.LOAD, load);
        inputs.put(Field.NOTES, notes);
        inputs.forEach(this::wire);
        var messages = viewModel.desk().messages();
        kind.getItems().setAll(BoothKind.values());
        kind.setConverter(Choices.words(k -> k == null ? "" : messages.text("booth-kind", k)));
        kind.setOnAction(e -> unlessFilling(() -> viewModel.chooseKind(kind.getValue())));
        openSides.getItems().setAll(0, 1, 2, 3, 4);
        openSides.setConverter(Choices.words(n -> n == null ? "" : messages.text("open-sides." + n)));
        openSides.setOnAction(e -> unlessFilling(() -> viewModel.chooseOpenSides(openSides.getValue())));
        area.setConverter(Choices.words(this::areaName));
        area.setOnAction(e -> unlessFilling(() -> {
            var chosen = area.getValue();
            viewModel.chooseArea(chosen == null ? null : chosen.id());
        }));
        viewModel.shownProperty().addListener((o, before, now) -> fill(now));
        viewModel.problemsProperty().addListener((o, before, now) -> showProblems(now));
        fill(viewModel.shownProperty().get());
        showProblems(Map.of());
    }

    /// Lets the user type another number.
    public void renumber() {
        number.requestFocus();
        number.selectAll();
    }

    private String areaName(@Nullable ThemedArea themed) {
        return themed == null
                ? viewModel.desk().text("plan.no-area")
                : viewModel.desk().name(themed.name());
    }

    private void wire(Field field, TextField input) {
        input.textProperty().bindBidirectional(viewModel.text(field));
        input.setOnAction(e -> viewModel.commit(field));
        input.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                viewModel.commit(field);
            }
        });
    }

    private void unlessFilling(Runnable action) {
        if (!filling) {
            action.run();
        }
    }

    private void fill(@Nullable BoothMark mark) {
        if (mark == null) {
            return;
        }
        filling = true;
        fillHead(mark.booth());
        kind.setValue(mark.booth().kind());
        openSides.setValue(mark.booth().openSides());
        var areas = new ArrayList<@Nullable ThemedArea>(viewModel.areas());
        areas.addFirst(null);
        area.getItems().setAll(areas);
        area.setValue(viewModel.areas().stream()
                .filter(a -> a.id().equals(mark.booth().area()))
                .findAny()
                .orElse(null));
        var rectangle = mark.booth().footprint() instanceof Footprint.Rectangle;
        List.of(width, depth, angle).forEach(field -> field.setDisable(!rectangle));
        filling = false;
    }

    private void fillHead(Booth booth) {
        var desk = viewModel.desk();
        title.setText(desk.text("plan.booth-title", booth.number()));
        netArea.setText(desk.text("plan.net-area", desk.formats().area(booth.netArea())));
        var former = String.join(", ", booth.formerly());
        formerly.setText(former.isEmpty() ? "" : desk.text("plan.formerly", former));
        formerly.setTooltip(former.isEmpty() ? null : new Tooltip(formerly.getText()));
    }

    private void showProblems(Map<Field, org.hallwright.domain.change.Label> problems) {
        inputs.forEach((field, input) -> input.pseudoClassStateChanged(DANGER, problems.containsKey(field)));
        var first = problems.values().stream().findFirst();
        problem.setText(first.map(viewModel.desk().messages()::text).orElse(""));
        problem.setVisible(first.isPresent());
        problem.setManaged(first.isPresent());
    }
}
