package org.hallwright.ui.plan.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.action.ActionViews;
import org.hallwright.ui.plan.action.PlanAction;
import org.jspecify.annotations.Nullable;

/// Shows what several selected elements come to, and does to all of them what can be done to several: to booths
/// a common kind and themed area, to anything a common edge.
public final class SelectionInspectorController {
    private final Desk desk;
    private final PlanService plan;
    private final ActionViews views;
    private List<PlanElement> shown = List.of();
    private boolean filling;

    @FXML
    private Label title;

    @FXML
    private Label netArea;

    @FXML
    private GridPane kinds;

    @FXML
    private VBox boothFields;

    @FXML
    private ComboBox<@Nullable BoothKind> kind;

    @FXML
    private ComboBox<@Nullable ThemedArea> area;

    @FXML
    private FlowPane edges;

    @FXML
    private Button merge;

    @FXML
    private Button delete;

    public SelectionInspectorController(Desk desk, PlanService plan, ActionViews views) {
        this.desk = desk;
        this.plan = plan;
        this.views = views;
    }

    @FXML
    private void initialize() {
        kind.getItems().setAll(BoothKind.values());
        kind.setConverter(Choices.words(k ->
                k == null ? desk.text("plan.several-kinds") : desk.messages().text("booth-kind", k)));
        kind.setOnAction(e -> {
            var chosen = kind.getValue();
            if (!filling && chosen != null) {
                desk.runner().edit(() -> plan.booths().setKind(booths(), chosen));
            }
        });
        area.setConverter(Choices.words(a -> a == null ? desk.text("plan.several-areas") : desk.name(a.name())));
        area.setOnAction(e -> {
            var chosen = area.getValue();
            if (!filling && chosen != null) {
                desk.runner().edit(() -> plan.booths().setArea(booths(), chosen.id()));
            }
        });
        PlanAction.ARRANGING.forEach(action -> edges.getChildren().add(button(action)));
        views.dress(merge, PlanAction.MERGE);
        views.dress(delete, PlanAction.DELETE);
    }

    private Button button(PlanAction action) {
        var button = views.dress(new Button(), action);
        button.getStyleClass().addAll("button-icon", "flat");
        return button;
    }

    /// Shows several elements.
    public void show(List<PlanElement> elements) {
        filling = true;
        shown = List.copyOf(elements);
        var booths = elements.stream()
                .filter(Booth.class::isInstance)
                .map(Booth.class::cast)
                .toList();
        var pure = booths.size() == elements.size();
        title.setText(desk.text(pure ? "plan.booths-selected" : "plan.elements-selected", elements.size()));
        BoothAskController.shown(netArea, pure);
        BoothAskController.shown(kinds, !pure);
        BoothAskController.shown(boothFields, pure);
        if (pure) {
            fill(booths);
        } else {
            count(elements);
        }
        filling = false;
    }

    private void fill(List<Booth> booths) {
        var sum = booths.stream().mapToDouble(Booth::netArea).sum();
        netArea.setText(desk.text("plan.net-area", desk.formats().area(sum)));
        var common = booths.stream().map(Booth::kind).distinct().toList();
        kind.setValue(common.size() == 1 ? common.getFirst() : null);
        var areas = desk.state().sorted(ThemedArea.class, Comparator.comparingInt(ThemedArea::order));
        area.getItems().setAll(areas);
        var shared = booths.stream().map(Booth::area).collect(Collectors.toSet());
        area.setValue(
                shared.size() == 1
                        ? areas.stream()
                                .filter(a -> shared.contains(a.id()))
                                .findFirst()
                                .orElse(null)
                        : null);
    }

    private void count(List<PlanElement> elements) {
        var byKind = elements.stream().collect(Collectors.groupingBy(ElementWords::key, Collectors.counting()));
        kinds.getChildren().clear();
        var rows = new ArrayList<>(byKind.keySet());
        rows.sort(Comparator.comparing(desk.messages()::text));
        for (var row = 0; row < rows.size(); row++) {
            var number = new Label(desk.formats().number(Objects.requireNonNull(byKind.get(rows.get(row))), 0));
            number.getStyleClass().add("count");
            kinds.addRow(row, new Label(desk.text(rows.get(row))), number);
        }
    }

    private List<Id<Booth>> booths() {
        return shown.stream()
                .filter(Booth.class::isInstance)
                .map(e -> ((Booth) e).id())
                .toList();
    }
}
