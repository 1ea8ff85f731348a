package org.hallwright.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import org.hallwright.i18n.Messages;
import org.hallwright.service.FiguresService;
import org.hallwright.service.PortfolioService;
import org.hallwright.service.copies.MergeService;
import org.hallwright.service.files.PrintService;
import org.hallwright.service.plan.VenueService;
import org.hallwright.service.stores.SampleService;
import org.hallwright.ui.figures.FiguresController;
import org.hallwright.ui.figures.FiguresViewModel;
import org.hallwright.ui.guests.GuestViews;
import org.hallwright.ui.guests.GuestsController;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Foyer;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.kit.ViewController;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.plan.FloorPlanController;
import org.hallwright.ui.portfolio.NewExhibitionController;
import org.hallwright.ui.portfolio.OpenCopyController;
import org.hallwright.ui.portfolio.ParticularsController;
import org.hallwright.ui.portfolio.ParticularsViewModel;
import org.hallwright.ui.portfolio.PortfolioController;
import org.hallwright.ui.portfolio.PortfolioViewModel;
import org.hallwright.ui.projects.ProjectViews;
import org.hallwright.ui.projects.ProjectsController;
import org.hallwright.ui.publish.PublishController;
import org.hallwright.ui.publish.PublishViewModel;
import org.hallwright.ui.publish.copies.MergeController;
import org.hallwright.ui.publish.copies.MergeViewModel;
import org.hallwright.ui.roster.ExhibitorsController;
import org.hallwright.ui.roster.row.ViewShelf;
import org.hallwright.ui.schedule.ScheduleController;
import org.hallwright.ui.schedule.ScheduleViews;
import org.hallwright.ui.shell.ShellController;
import org.hallwright.ui.shell.ShellViewModel;
import org.jspecify.annotations.Nullable;

/// Puts views, view models and services together: every `new` of a service for the window is here.
///
/// One for each window, on the screen's thread: it keeps what a window remembers when its views are made
/// anew. The views themselves may be made off that thread, as nodes that are not on screen yet may.
public final class Composition {
    private final Clock clock;
    private final Path papers;
    private final Consumer<Path> open;
    private final Function<Messages, Dialogs> dialogs;
    private final RosterComposition roster;
    private ColumnMemory columns = new ColumnMemory(Map.of(), all -> {});
    private final FloorPlanComposition floorPlan = new FloorPlanComposition();

    /// @param clock the one clock of the program
    /// @param papers folder into which papers are written unless the user chooses another
    /// @param open shows a file or a folder with the system's own program
    public Composition(Clock clock, Path papers, Consumer<Path> open) {
        this(clock, papers, open, messages -> new Dialogs(messages, null));
    }

    /// @param dialogs asks the user in the language of the messages
    public Composition(Clock clock, Path papers, Consumer<Path> open, Function<Messages, Dialogs> dialogs) {
        this(clock, papers, open, dialogs, new ViewShelf(List.of(), views -> {}));
    }

    /// @param dialogs asks the user in the language of the messages
    /// @param views the user's own views of rosters
    public Composition(
            Clock clock, Path papers, Consumer<Path> open, Function<Messages, Dialogs> dialogs, ViewShelf views) {
        this.roster = new RosterComposition(views);
        this.clock = clock;
        this.papers = papers;
        this.open = open;
        this.dialogs = dialogs;
    }

    /// Takes what was remembered of files of each shape, for views that are made from now on.
    public void remember(ColumnMemory memory) {
        columns = memory;
    }

    /// Whether the wheel pans on plans instead of zooming, which the user sets in a plan's menu.
    public BooleanProperty wheelPansProperty() {
        return floorPlan.wheelPansProperty();
    }

    /// Which view stands at which place of the rail.
    public Map<Place, Class<? extends ViewController>> places() {
        var places = new EnumMap<Place, Class<? extends ViewController>>(Place.class);
        places.put(Place.PORTFOLIO, PortfolioController.class);
        places.put(Place.FLOOR_PLAN, FloorPlanController.class);
        places.put(Place.EXHIBITORS, ExhibitorsController.class);
        places.put(Place.SCHEDULE, ScheduleController.class);
        places.put(Place.GUESTS, GuestsController.class);
        places.put(Place.PROJECTS, ProjectsController.class);
        places.put(Place.PUBLISH, PublishController.class);
        places.put(Place.FIGURES, FiguresController.class);
        return places;
    }

    /// The views for one exhibition and language, or for none yet.
    public Views views(Foyer foyer, @Nullable Desk desk) {
        var views = new Views(foyer.messages());
        views.register(
                ShellController.class, () -> new ShellController(new ShellViewModel(foyer, desk), foyer.messages()));
        portfolio(views, foyer);
        if (desk != null) {
            views.part(
                            FloorPlanController.class,
                            plan -> floorPlan.register(
                                    plan, desk, new VenueService(foyer.workspace()), ask(desk), clock, open))
                    .part(
                            ExhibitorsController.class,
                            exhibitors -> roster.register(exhibitors, desk, ask(desk), columns))
                    .part(
                            ScheduleController.class,
                            programme -> ScheduleViews.register(programme, desk, ask(desk), columns, clock))
                    .part(GuestsController.class, guests -> GuestViews.register(guests, desk, ask(desk), columns))
                    .part(
                            ProjectsController.class,
                            projects -> ProjectViews.register(projects, desk, ask(desk), columns))
                    .part(FiguresController.class, figures -> figures(figures, desk))
                    .part(PublishController.class, publishing -> publish(publishing, desk));
        }
        return views;
    }

    private Dialogs ask(Desk desk) {
        return dialogs.apply(desk.messages());
    }

    private void portfolio(Views views, Foyer foyer) {
        var service = new PortfolioService(foyer.workspace());
        var viewModel = new PortfolioViewModel(foyer, service, new SampleService(foyer.workspace())::fill);
        var particulars = new ParticularsViewModel(foyer, service, viewModel::reload);
        views.register(PortfolioController.class, () -> new PortfolioController(viewModel, foyer));
        views.register(
                OpenCopyController.class, () -> new OpenCopyController(viewModel, dialogs.apply(foyer.messages())));
        views.register(NewExhibitionController.class, () -> new NewExhibitionController(viewModel));
        views.register(ParticularsController.class, () -> new ParticularsController(particulars, foyer));
    }

    private void figures(Views views, Desk desk) {
        views.register(
                FiguresController.class,
                () -> new FiguresController(new FiguresViewModel(desk, new FiguresService()), desk.messages()));
    }

    private void publish(Views views, Desk desk) {
        var viewModel = new PublishViewModel(desk, clock, papers, new PrintService(desk.open()), open);
        var copies = new MergeViewModel(desk, new MergeService(desk.open()));
        views.register(
                        PublishController.class,
                        () -> new PublishController(viewModel, copies, desk.messages(), ask(desk)))
                .register(MergeController.class, () -> new MergeController(copies));
    }
}
