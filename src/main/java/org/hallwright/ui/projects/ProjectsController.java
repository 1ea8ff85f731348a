package org.hallwright.ui.projects;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.value.Id;
import org.hallwright.service.Committed;
import org.hallwright.ui.kit.Selectable;
import org.hallwright.ui.kit.ViewController;
import org.hallwright.ui.projects.intake.ProjectIntakeController;
import org.hallwright.ui.projects.list.ProjectListController;
import org.hallwright.ui.projects.list.ProjectsViewModel;
import org.hallwright.ui.projects.order.SigningOrderController;
import org.hallwright.ui.projects.order.SigningViewModel;
import org.hallwright.ui.projects.totals.ProjectTotalsController;

/// Puts the three sides of projects in front in turn: table, order of signing, totals.
public final class ProjectsController extends ViewController implements Selectable {
    private final ProjectsViewModel list;
    private final SigningViewModel order;

    @FXML
    private ToggleGroup sides;

    @FXML
    private ToggleButton listTab;

    @FXML
    private ToggleButton orderTab;

    @FXML
    private ToggleButton totalsTab;

    @FXML
    private Node full;

    @FXML
    private Node begin;

    @FXML
    private ProjectIntakeController intakeController;

    @FXML
    private Node projectList;

    @FXML
    private ProjectListController projectListController;

    @FXML
    private Node signingOrder;

    @FXML
    private SigningOrderController signingOrderController;

    @FXML
    private Node totals;

    @FXML
    private ProjectTotalsController totalsController;

    ProjectsController(ProjectsViewModel list, SigningViewModel order) {
        this.list = list;
        this.order = order;
    }

    @FXML
    private void initialize() {
        projectList.visibleProperty().bind(listTab.selectedProperty());
        signingOrder.visibleProperty().bind(orderTab.selectedProperty());
        totals.visibleProperty().bind(totalsTab.selectedProperty());
        sides.selectedToggleProperty().addListener((o, was, is) -> {
            if (is == null) {
                sides.selectToggle(was);
            }
        });
        list.editedProperty().addListener(o -> fill());
    }

    @Override
    protected void onShow() {
        whileShown(list.desk().listen(this::follow));
        list.refresh();
        order.refresh();
        fill();
    }

    private void follow(Committed committed) {
        list.follow(committed);
        order.follow(committed);
        fill();
    }

    private void fill() {
        var isEmpty = list.isEmpty() && list.editedProperty().get() == null;
        begin.setVisible(isEmpty);
        full.setVisible(!isEmpty);
        signingOrderController.fill();
        totalsController.fill();
    }

    @Override
    public void resume(ViewController before) {
        if (before instanceof ProjectsController other) {
            orderTab.setSelected(other.orderTab.isSelected());
            totalsTab.setSelected(other.totalsTab.isSelected());
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void select(List<? extends Id<? extends Entry>> entries) {
        for (var id : entries) {
            if (list.desk().state().find((Id<Entry>) id).orElse(null) instanceof Project project) {
                listTab.setSelected(true);
                projectListController.select(project.id());
                return;
            }
        }
    }

    ProjectIntakeController intake() {
        return intakeController;
    }

    @FXML
    private void onImport() {
        intakeController.ask();
    }

    @FXML
    private void onExport() {
        intakeController.export();
    }

    @FXML
    private void onAdd() {
        listTab.setSelected(true);
        list.begin();
    }
}
