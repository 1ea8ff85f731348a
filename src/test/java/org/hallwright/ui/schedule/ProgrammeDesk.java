package org.hallwright.ui.schedule;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenProgramme;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.TaskRunner;

/// The schedule's view model and editing on a real store, at a desk where everything happens at once; no toolkit.
final class ProgrammeDesk implements AutoCloseable {
    static final List<Id<Room>> ROOMS = List.of(OpenProgramme.A.id(), OpenProgramme.B.id(), OpenProgramme.C.id());

    final OpenProgramme programme;
    final ScheduleViewModel view;
    final ScheduleEditing editing;
    final List<Notice> notices = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();

    ProgrammeDesk(OpenProgramme programme) {
        this.programme = programme;
        var runner = TaskRunner.inline();
        runner.onFailure(failures::add);
        var desk = new Desk(
                programme.open(),
                Messages.of(Language.EN),
                new Formats(Language.EN),
                runner,
                (place, select) -> {},
                notices::add);
        view = new ScheduleViewModel(desk);
        editing = new ScheduleEditing(view);
        desk.listen(view::onChange);
        view.open();
    }

    static ProgrammeDesk with(Path folder, Entry... entries) {
        return new ProgrammeDesk(OpenProgramme.in(folder).with(entries));
    }

    LocalDate day() {
        return view.dayProperty().get();
    }

    /// Titles of what is drawn on the day in front, once for each room.
    List<String> drawn() {
        return view.blocksOfDay().stream()
                .map(block -> block.activity().value())
                .sorted()
                .toList();
    }

    List<String> selected() {
        return view.selected().stream().map(a -> a.id().value()).toList();
    }

    static Id<Activity> id(String title) {
        return new Id<>(title);
    }

    @Override
    public void close() {
        programme.close();
    }
}
