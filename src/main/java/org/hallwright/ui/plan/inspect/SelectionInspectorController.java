package org.hallwright.ui.plan.inspect;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.service.plan.Alignment;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// Shows what several selected booths come to, and gives them a common kind or a common edge.
public final class SelectionInspectorController {
    private final Desk desk;
    private final PlanService plan;
    private final Runnable onDelete;
    private List<Id<Booth>> booths = List.of();
    private boolean filling;

    @FXML
    private Label title;

    @FXML
    private Label netArea;

    @FXML
    private ComboBox<@Nullable BoothKind> kind;

    /// @param onDelete deletes what is selected, after asking where that is due
    public SelectionInspectorController(Desk desk, PlanService plan, Runnable onDelete) {
        this.desk = desk;
        this.plan = plan;
        this.onDelete = onDelete;
    }

    @FXML
    private void initialize() {
        kind.getItems().setAll(BoothKind.values());
        kind.setConverter(Choices.words(k ->
                k == null ? desk.text("plan.several-kinds") : desk.messages().text("booth-kind", k)));
        kind.setOnAction(e -> {
            var chosen = kind.getValue();
            if (!filling && chosen != null) {
                desk.runner().edit(() -> plan.booths().setKind(booths, chosen));
            }
        });
    }

    /// Shows several booths.
    public void show(List<BoothMark> marks) {
        filling = true;
        booths = marks.stream().map(m -> m.booth().id()).toList();
        var area = marks.stream().mapToDouble(m -> m.booth().netArea()).sum();
        var kinds = marks.stream().map(m -> m.booth().kind()).distinct().toList();
        title.setText(desk.text("plan.booths-selected", marks.size()));
        netArea.setText(desk.text("plan.net-area", desk.formats().area(area)));
        kind.setValue(kinds.size() == 1 ? kinds.getFirst() : null);
        filling = false;
    }

    private void align(Alignment alignment) {
        desk.runner().edit(() -> plan.shapes().align(booths, alignment));
    }

    @FXML
    private void onLeft() {
        align(Alignment.LEFT);
    }

    @FXML
    private void onRight() {
        align(Alignment.RIGHT);
    }

    @FXML
    private void onTop() {
        align(Alignment.TOP);
    }

    @FXML
    private void onBottom() {
        align(Alignment.BOTTOM);
    }

    @FXML
    private void onDelete() {
        onDelete.run();
    }
}
