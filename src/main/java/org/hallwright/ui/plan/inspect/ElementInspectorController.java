package org.hallwright.ui.plan.inspect;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.inspect.form.FormPane;
import org.jspecify.annotations.Nullable;

/// Shows one element that is no booth: what kind it is, and all that can be entered about it.
public final class ElementInspectorController {
    private final Desk desk;
    private final ElementPages pages;
    private final PlanActions actions;
    private @Nullable FormPane<?> form;

    @FXML
    private Label title;

    @FXML
    private VBox fields;

    @FXML
    private HBox underlay;

    @FXML
    private Button calibrate;

    @FXML
    private Button replace;

    @FXML
    private Button lock;

    public ElementInspectorController(Desk desk, PlanService plan, PlanActions actions) {
        this.desk = desk;
        this.actions = actions;
        this.pages = new ElementPages(
                desk, true, element -> desk.runner().edit(() -> plan.elements().replace(List.of(element))));
    }

    @FXML
    private void initialize() {
        underlay.managedProperty().bind(underlay.visibleProperty());
        calibrate.setOnAction(e -> actions.run(PlanAction.CALIBRATE_TOOL));
        replace.setOnAction(e -> actions.run(PlanAction.UNDERLAY));
        lock.setOnAction(e -> {
            actions.run(PlanAction.LOCK_UNDERLAY);
            desk.notices().accept(Notice.done("plan.underlay-locked"));
        });
    }

    /// Shows an element.
    public void show(PlanElement element) {
        title.setText(desk.text(ElementWords.key(element)));
        underlay.setVisible(element instanceof Underlay);
        form = pages.show(element);
        if (form != null && !fields.getChildren().contains(form)) {
            fields.getChildren().setAll(form);
        }
    }

    /// Lets the user type into the first field.
    public void edit() {
        if (form != null) {
            form.edit();
        }
    }

    @FXML
    private void onDelete() {
        actions.run(PlanAction.DELETE);
    }
}
