package org.hallwright.ui.plan.inspect;

import static org.hallwright.ui.plan.inspect.form.FormField.FULL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.inspect.form.FormField;
import org.hallwright.ui.plan.inspect.form.FormField.Chosen;
import org.hallwright.ui.plan.inspect.form.FormPane;
import org.hallwright.ui.plan.inspect.form.FormViewModel;
import org.hallwright.ui.plan.tool.Stencil;
import org.jspecify.annotations.Nullable;

/// Shows what the tool in hand will draw, so that its kind and size can be entered beforehand.
public final class ToolInspectorController {
    private final Desk desk;
    private final ObjectProperty<Stencil> stencil;
    private final ElementPages samples;
    private final List<FormViewModel<Stencil>> forms = new ArrayList<>();
    private final FormPane<Stencil> spacing;
    private final FormPane<Stencil> gap;
    private final FormPane<Stencil> area;

    @FXML
    private Label title;

    @FXML
    private Label help;

    @FXML
    private VBox fields;

    public ToolInspectorController(Desk desk, ObjectProperty<Stencil> stencil) {
        this.desk = desk;
        this.stencil = stencil;
        this.samples = new ElementPages(
                desk, false, sample -> stencil.set(stencil.get().with(sample)));
        this.spacing = pane(FormField.size(
                "plan.pillar-spacing", FormField.HALF, Stencil::pillarSpacing, Stencil::withPillarSpacing));
        this.gap = pane(FormField.amount("plan.gap", Stencil::gap, Stencil::withGap));
        this.area = pane(areaField());
    }

    private FormPane<Stencil> pane(FormField<Stencil> field) {
        var form = new FormViewModel<Stencil>(List.of(field), stencil::set);
        forms.add(form);
        return new FormPane<>(form, desk.messages());
    }

    private FormField<Stencil> areaField() {
        return new Chosen<Stencil, @Nullable Id<ThemedArea>>(
                "plan.area", FULL, s -> areas(), Stencil::area, Stencil::withArea, this::areaName);
    }

    private List<@Nullable Id<ThemedArea>> areas() {
        var areas = new ArrayList<@Nullable Id<ThemedArea>>();
        areas.add(null);
        desk.state().sorted(ThemedArea.class, Comparator.comparingInt(ThemedArea::order)).stream()
                .map(ThemedArea::id)
                .forEach(areas::add);
        return areas;
    }

    private String areaName(@Nullable Id<ThemedArea> id) {
        return id == null
                ? desk.text("plan.new-area")
                : desk.state().find(id).map(a -> desk.name(a.name())).orElse("");
    }

    /// Shows what a tool does, and the sample of what it draws; null where it draws nothing that has one.
    ///
    /// @param words what the tool is called
    /// @param hint how it is used
    public void show(String words, String hint, @Nullable PlanElement sample, Setting setting) {
        title.setText(words);
        help.setText(hint);
        forms.forEach(form -> form.show(stencil.get()));
        fields.getChildren().clear();
        if (sample != null) {
            var page = samples.show(sample);
            if (page != null) {
                fields.getChildren().add(page);
            }
        }
        switch (setting) {
            case NONE -> {}
            case SPACING -> fields.getChildren().add(spacing);
            case GAP -> fields.getChildren().add(gap);
            case AREA -> fields.getChildren().add(area);
        }
    }

    /// What else a tool lets the user set.
    public enum Setting {
        NONE,
        /// Metres from pillar to pillar.
        SPACING,
        /// Metres between copies.
        GAP,
        /// To which themed area drawn floor belongs.
        AREA
    }
}
