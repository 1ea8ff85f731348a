package org.hallwright.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.service.AssignmentService;
import org.hallwright.service.RulePackService;
import org.hallwright.service.files.PrintService;
import org.hallwright.service.plan.PlanService;
import org.hallwright.service.plan.VenueService;
import org.hallwright.service.revisions.RevisionService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.plan.FloorPlanController;
import org.hallwright.ui.plan.PlanPanes;
import org.hallwright.ui.plan.PlanSideController;
import org.hallwright.ui.plan.SelectionPaneController;
import org.hallwright.ui.plan.action.ActionViews;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.action.PlanForms;
import org.hallwright.ui.plan.action.PlanForms.Room;
import org.hallwright.ui.plan.areas.AreasController;
import org.hallwright.ui.plan.areas.AreasViewModel;
import org.hallwright.ui.plan.areas.DivideController;
import org.hallwright.ui.plan.areas.DivideViewModel;
import org.hallwright.ui.plan.bar.PaletteController;
import org.hallwright.ui.plan.bar.PlanBarController;
import org.hallwright.ui.plan.bar.PlanFootController;
import org.hallwright.ui.plan.bar.ShortcutsController;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.board.Gestures;
import org.hallwright.ui.plan.board.PlanVerbs;
import org.hallwright.ui.plan.fill.FillHallController;
import org.hallwright.ui.plan.fill.FillViewModel;
import org.hallwright.ui.plan.fill.LayoutGhosts;
import org.hallwright.ui.plan.fill.NumberBoothsController;
import org.hallwright.ui.plan.fill.NumberViewModel;
import org.hallwright.ui.plan.fill.SplitBoothController;
import org.hallwright.ui.plan.fill.SplitViewModel;
import org.hallwright.ui.plan.findings.FindingsController;
import org.hallwright.ui.plan.findings.FindingsViewModel;
import org.hallwright.ui.plan.inspect.BoothAskController;
import org.hallwright.ui.plan.inspect.BoothInspectorController;
import org.hallwright.ui.plan.inspect.BoothInspectorViewModel;
import org.hallwright.ui.plan.inspect.BoothOccupantController;
import org.hallwright.ui.plan.inspect.BoothOccupantViewModel;
import org.hallwright.ui.plan.inspect.ElementInspectorController;
import org.hallwright.ui.plan.inspect.HallInspectorController;
import org.hallwright.ui.plan.inspect.HallInspectorViewModel;
import org.hallwright.ui.plan.inspect.RowsInspectorController;
import org.hallwright.ui.plan.inspect.SelectionInspectorController;
import org.hallwright.ui.plan.inspect.ToolInspectorController;
import org.hallwright.ui.plan.intake.PlanFiles;
import org.hallwright.ui.plan.layers.LayersController;
import org.hallwright.ui.plan.layers.LayersMemory;
import org.hallwright.ui.plan.layers.LayersViewModel;
import org.hallwright.ui.plan.revision.ComparisonController;
import org.hallwright.ui.plan.revision.RevisionVerbs;
import org.hallwright.ui.plan.revision.RevisionsController;
import org.hallwright.ui.plan.revision.RevisionsViewModel;
import org.hallwright.ui.plan.rules.RulesController;
import org.hallwright.ui.plan.rules.RulesViewModel;
import org.hallwright.ui.plan.rules.StandardBooth;
import org.hallwright.ui.plan.unplaced.UnplacedController;
import org.hallwright.ui.plan.unplaced.UnplacedViewModel;

/// Puts the many parts of the floor plan together, which share their view models, and keeps how each plan
/// was seen when views are made anew.
final class FloorPlanComposition {
    private final Map<Id<Exhibition>, LayersMemory> memories = new HashMap<>();
    private final BooleanProperty wheelPans = new SimpleBooleanProperty();

    /// Whether the wheel pans on plans instead of zooming.
    BooleanProperty wheelPansProperty() {
        return wheelPans;
    }

    /// @param open shows a file or folder with the system's own program
    void register(Views views, Desk desk, VenueService venues, Dialogs dialogs, Clock clock, Consumer<Path> open) {
        var layers = new LayersViewModel(memories.computeIfAbsent(desk.open().id(), id -> new LayersMemory()));
        layers.wheelPansProperty().bindBidirectional(wheelPans);
        var plan = new PlanService(desk.open());
        var assignments = new AssignmentService(desk.open());
        var viewModel = new FloorPlanViewModel(desk, plan);
        viewModel.snappingProperty().bindBidirectional(layers.snappingProperty());
        var unplaced = new UnplacedViewModel(desk, assignments, viewModel, dialogs);
        var booth = new BoothInspectorViewModel(desk, plan);
        var hall = new HallInspectorViewModel(desk, plan);
        var occupant = new BoothOccupantViewModel(desk, assignments);
        var verbs = new PlanVerbs(viewModel, assignments, dialogs);
        var gestures = new Gestures(viewModel);
        var findings = new FindingsViewModel(desk);
        viewModel.checkedBy(findings::check);
        var rules = new RulesViewModel(desk, new RulePackService(desk.open()));
        var areas = new AreasViewModel(desk, plan);
        var standard = new StandardBooth(desk, viewModel.patternProperty());
        var panes = new PlanPanes(layers, findings, areas, rules, standard, occupant);
        var actions = new PlanActions();
        var forms = new PlanForms(views, actions);
        var ghosts = new LayoutGhosts();
        var fill = new FillViewModel(desk, plan.layouts(), ghosts);
        var divide = new DivideViewModel(viewModel, plan, areas, ghosts::show);
        var number = new NumberViewModel(desk, plan.layouts(), ghosts);
        var actionViews = new ActionViews(actions, desk.messages());
        views.register(
                        FloorPlanController.class,
                        () -> new FloorPlanController(viewModel, gestures, unplaced, panes, ghosts, actions, forms))
                .register(FillHallController.class, () -> new FillHallController(viewModel, fill))
                .register(NumberBoothsController.class, () -> new NumberBoothsController(viewModel, number))
                .register(PlanBarController.class, () -> new PlanBarController(viewModel, layers, actionViews))
                .register(PaletteController.class, () -> new PaletteController(gestures, actionViews))
                .register(PlanFootController.class, () -> new PlanFootController(desk, layers, findings, actionViews))
                .register(PlanSideController.class, () -> new PlanSideController(desk.messages(), views))
                .register(FindingsController.class, () -> new FindingsController(findings, actions))
                .register(RulesController.class, () -> new RulesController(rules, findings.countsProperty(), dialogs))
                .register(ShortcutsController.class, () -> new ShortcutsController(actionViews, desk.messages()))
                .register(AreasController.class, () -> new AreasController(areas, viewModel, actions))
                .register(DivideController.class, () -> new DivideController(divide, actions))
                .register(LayersController.class, () -> new LayersController(layers, desk.messages()))
                .register(
                        SelectionPaneController.class,
                        () -> new SelectionPaneController(viewModel, booth, occupant, hall, verbs, actions, views))
                .register(UnplacedController.class, () -> new UnplacedController(unplaced, desk));
        booths(views, booth, occupant, actions);
        views.register(HallInspectorController.class, () -> new HallInspectorController(hall, actions));
        inspectors(views, desk, plan, viewModel, actions);
        VenueComposition.register(views, viewModel, venues, dialogs, actions, forms);
        VenueComposition.underlays(views, viewModel, gestures, layers, dialogs, forms);
        var files = new PlanFiles(desk, dialogs, clock, open);
        IntakeComposition.register(views, viewModel, actions, files, forms);
        var split = new SplitViewModel(desk, plan.merges(), ghosts);
        views.register(SplitBoothController.class, () -> new SplitBoothController(viewModel, split));
        revisions(views, desk, dialogs, clock);
        forms(forms, viewModel, verbs);
    }

    private static void revisions(Views views, Desk desk, Dialogs dialogs, Clock clock) {
        var service = new RevisionService(desk.open(), clock);
        var viewModel = new RevisionsViewModel(desk, service);
        var verbs = new RevisionVerbs(desk, service, new PrintService(desk.open()), dialogs, clock);
        views.register(RevisionsController.class, () -> new RevisionsController(viewModel, verbs))
                .register(ComparisonController.class, () -> new ComparisonController(viewModel));
    }

    private static void forms(PlanForms forms, FloorPlanViewModel plan, PlanVerbs verbs) {
        var hall = plan.sheetProperty().isNotNull();
        forms.on(PlanAction.FILL_HALL, Room.PLAN, FillHallController.class, hall);
        forms.on(PlanAction.NUMBER_BOOTHS, Room.PLAN, NumberBoothsController.class, hall);
        forms.on(PlanAction.DIVIDE_HALL, Room.PLAN, DivideController.class, hall);
        forms.on(PlanAction.SPLIT_PARTS, Room.PLAN, SplitBoothController.class, verbs.oneBooth());
        forms.on(PlanAction.RULES, Room.PAGE, RulesController.class);
        forms.on(PlanAction.SHORTCUTS, Room.PAGE, ShortcutsController.class);
        forms.on(PlanAction.REVISIONS, Room.PAGE, RevisionsController.class);
    }

    private static void booths(
            Views views, BoothInspectorViewModel booth, BoothOccupantViewModel occupant, PlanActions actions) {
        views.register(BoothInspectorController.class, () -> new BoothInspectorController(booth))
                .register(
                        BoothOccupantController.class,
                        () -> new BoothOccupantController(occupant, () -> actions.run(PlanAction.ASSIGN), views))
                .register(BoothAskController.class, () -> new BoothAskController(occupant));
    }

    private static void inspectors(
            Views views, Desk desk, PlanService plan, FloorPlanViewModel viewModel, PlanActions actions) {
        views.register(
                        ToolInspectorController.class,
                        () -> new ToolInspectorController(desk, viewModel.stencilProperty()))
                .register(ElementInspectorController.class, () -> new ElementInspectorController(desk, plan, actions))
                .register(
                        SelectionInspectorController.class,
                        () -> new SelectionInspectorController(desk, plan, new ActionViews(actions, desk.messages())))
                .register(
                        RowsInspectorController.class,
                        () -> new RowsInspectorController(desk, viewModel.patternProperty()));
    }
}
