package org.hallwright.ui.plan.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.plan.Hall;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// Shows the facts of a hall while no booth is selected: its size, gross and net area, booths by status.
public final class HallInspectorController {
    private final Desk desk;
    private final PlanService plan;
    private @Nullable Hall shown;

    @FXML
    private Label title;

    @FXML
    private Label gross;

    @FXML
    private Label net;

    @FXML
    private Label share;

    @FXML
    private TextField width;

    @FXML
    private TextField depth;

    @FXML
    private GridPane counts;

    public HallInspectorController(Desk desk, PlanService plan) {
        this.desk = desk;
        this.plan = plan;
    }

    @FXML
    private void initialize() {
        for (var field : List.of(width, depth)) {
            field.setOnAction(e -> resize());
            field.focusedProperty().addListener((o, was, is) -> {
                if (!is) {
                    resize();
                }
            });
        }
    }

    /// Shows the hall of a sheet.
    public void show(PlanSheet sheet) {
        var hall = sheet.hall();
        shown = hall;
        var grossArea = hall.outline().area();
        var netArea =
                sheet.booths().stream().mapToDouble(m -> m.booth().netArea()).sum();
        var name = desk.name(hall.name());
        title.setText(name.contains(hall.code()) ? name : (hall.code() + " " + name).strip());
        gross.setText(desk.formats().area(grossArea));
        net.setText(desk.formats().area(netArea));
        share.setText(grossArea == 0 ? "" : desk.formats().percent(netArea / grossArea));
        width.setText(Lengths.text(hall.outline().bounds().width()));
        depth.setText(Lengths.text(hall.outline().bounds().height()));
        var upright = hall.outline().corners().size() == 4;
        width.setDisable(!upright);
        depth.setDisable(!upright);
        fillCounts(sheet);
    }

    private void fillCounts(PlanSheet sheet) {
        counts.getChildren().clear();
        var byStatus = sheet.booths().stream().collect(Collectors.groupingBy(BoothMark::status));
        var statuses = Arrays.stream(BoothStatus.values())
                .filter(byStatus::containsKey)
                .toList();
        for (var row = 0; row < statuses.size(); row++) {
            var status = statuses.get(row);
            row(row, desk.messages().text("booth-status", status), byStatus.getOrDefault(status, List.of()));
        }
        row(statuses.size(), desk.text("plan.all-booths"), sheet.booths());
    }

    private void row(int row, String words, List<BoothMark> marks) {
        var count = new Label(desk.formats().number(marks.size(), 0));
        var area = new Label(desk.formats()
                .area(marks.stream().mapToDouble(m -> m.booth().netArea()).sum()));
        count.getStyleClass().add("count");
        area.getStyleClass().add("text-muted");
        counts.addRow(row, new Label(words), count, area);
    }

    private void resize() {
        var hall = shown;
        var newWidth = Lengths.parse(width.getText());
        var newDepth = Lengths.parse(depth.getText());
        if (hall == null || newWidth.isEmpty() || newDepth.isEmpty()) {
            return;
        }
        var bounds = hall.outline().bounds();
        if (newWidth.getAsDouble() != bounds.width() || newDepth.getAsDouble() != bounds.height()) {
            desk.runner().edit(() -> plan.halls().resize(hall.id(), newWidth.getAsDouble(), newDepth.getAsDouble()));
        }
    }
}
