package org.hallwright.ui.plan.board;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.AssignmentService;
import org.hallwright.service.OpenHall;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.tool.Pointer;

/// The plan's view models on a real store, at a desk where everything happens at once; no toolkit.
public final class PlanDesk implements AutoCloseable {
    public final OpenHall hall;
    public final Desk desk;
    public final PlanService plan;
    public final AssignmentService assignments;
    public final FloorPlanViewModel view;
    public final Gestures gestures;
    public final List<Notice> notices = new ArrayList<>();
    public final List<Throwable> failures = new ArrayList<>();
    public final List<Bounds> revealed = new ArrayList<>();
    /// What was asked, by the keys of the titles.
    public final List<String> asked = new ArrayList<>();

    /// What is answered to each question.
    public boolean answer = true;

    public final Dialogs dialogs;
    public final List<Bounds> returned = new ArrayList<>();

    /// Without a hall.
    public PlanDesk(Path folder, Language language) {
        this(folder, language, TaskRunner.inline());
    }

    /// Without a hall, at a desk where a runner decides what happens when.
    public PlanDesk(Path folder, Language language, TaskRunner runner) {
        hall = new OpenHall(folder);
        runner.onFailure(failures::add);
        desk = new Desk(
                hall.open(), Messages.of(language), new Formats(language), runner, (place, select) -> {}, notices::add);
        dialogs = new Dialogs(desk.messages(), null) {
            @Override
            public boolean confirm(String titleKey, String textKey, String actionKey, Object... args) {
                asked.add(titleKey + " " + desk.text(textKey, args));
                return answer;
            }
        };
        plan = new PlanService(hall.open());
        assignments = new AssignmentService(hall.open());
        view = new FloorPlanViewModel(desk, plan);
        gestures = new Gestures(view);
        view.onReveal(revealed::add);
        view.onReturn(returned::add);
        view.follow();
    }

    /// With hall A and booths A1 at 10, 10 and A2 at 20, 10.
    public static PlanDesk furnished(Path folder) {
        var made = new PlanDesk(folder, Language.EN);
        made.hall.with(OpenHall.HALL, OpenHall.booth("A1", 10, 10), OpenHall.booth("A2", 20, 10));
        return made;
    }

    /// Adds a hall and shows it, as the form for a new one does.
    public void addHall(String code, String name, double width, double depth) {
        view.draft().add(code, Name.guess(name), width, depth);
    }

    public void drag(double x0, double y0, double x1, double y1) {
        gestures.press(Pointer.at(x0, y0));
        gestures.drag(Pointer.at(x1, y1));
        gestures.release(Pointer.at(x1, y1));
    }

    public Booth booth(String number) {
        return hall.booth(number);
    }

    public List<String> selected() {
        return view.selectedBooths().stream().map(m -> m.booth().number()).toList();
    }

    public List<String> noticed() {
        return notices.stream().map(Notice::key).toList();
    }

    @Override
    public void close() {
        hall.close();
    }
}
