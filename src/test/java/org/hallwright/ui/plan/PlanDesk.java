package org.hallwright.ui.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Booth;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.AssignmentService;
import org.hallwright.service.OpenHall;
import org.hallwright.service.PlanService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.tool.Pointer;

/// The plan's view models on a real store, at a desk where everything happens at once; no toolkit.
final class PlanDesk implements AutoCloseable {
    final OpenHall hall;
    final Desk desk;
    final PlanService plan;
    final AssignmentService assignments;
    final FloorPlanViewModel view;
    final UnplacedViewModel unplaced;
    final Gestures gestures;
    final List<Notice> notices = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();
    final List<Bounds> revealed = new ArrayList<>();

    /// Without a hall.
    PlanDesk(Path folder, Language language) {
        hall = new OpenHall(folder);
        var runner = TaskRunner.inline();
        runner.onFailure(failures::add);
        desk = new Desk(
                hall.open(), Messages.of(language), new Formats(language), runner, (place, select) -> {}, notices::add);
        plan = new PlanService(hall.open());
        assignments = new AssignmentService(hall.open());
        view = new FloorPlanViewModel(desk, plan);
        unplaced = new UnplacedViewModel(desk, assignments, view);
        gestures = new Gestures(view);
        view.onReveal(revealed::add);
        view.follow();
        unplaced.follow();
    }

    /// With hall A and booths A1 at 10, 10 and A2 at 20, 10.
    static PlanDesk furnished(Path folder) {
        var made = new PlanDesk(folder, Language.EN);
        made.hall.with(OpenHall.HALL, OpenHall.booth("A1", 10, 10), OpenHall.booth("A2", 20, 10));
        return made;
    }

    void drag(double x0, double y0, double x1, double y1) {
        gestures.press(Pointer.at(x0, y0));
        gestures.drag(Pointer.at(x1, y1));
        gestures.release(Pointer.at(x1, y1));
    }

    Booth booth(String number) {
        return hall.booth(number);
    }

    List<String> selected() {
        return view.selected().stream().map(m -> m.booth().number()).toList();
    }

    List<String> noticed() {
        return notices.stream().map(Notice::key).toList();
    }

    @Override
    public void close() {
        hall.close();
    }
}
