package org.hallwright.ui.plan.inspect;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.inspect.form.FormPane;
import org.jspecify.annotations.Nullable;

/// Shows one element that is no booth: what kind it is, and all that can be entered about it.
public final class ElementInspectorController {
    private final Desk desk;
    private final ElementPages pages;
    private final Runnable onDelete;
    private @Nullable FormPane<?> form;

    @FXML
    private Label title;

    @FXML
    private VBox fields;

    /// @param onDelete deletes what is selected
    public ElementInspectorController(Desk desk, PlanService plan, Runnable onDelete) {
        this.desk = desk;
        this.onDelete = onDelete;
        this.pages = new ElementPages(
                desk, true, element -> desk.runner().edit(() -> plan.elements().replace(List.of(element))));
    }

    /// Shows an element.
    public void show(PlanElement element) {
        title.setText(desk.text(ElementWords.key(element)));
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
        onDelete.run();
    }
}
