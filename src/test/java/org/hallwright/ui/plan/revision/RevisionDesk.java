package org.hallwright.ui.plan.revision;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.hallwright.service.files.PrintService;
import org.hallwright.service.plan.PlanService;
import org.hallwright.service.revisions.RevisionService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.TaskRunner;

/// Revisions of a hall with booths A1 and A2 on a real store, at a desk where everything happens at once and where
/// a test answers what is asked.
final class RevisionDesk implements AutoCloseable {
    final OpenHall hall;
    final Desk desk;
    final RevisionService service;
    final PlanService plan;
    final RevisionsViewModel view;
    final RevisionVerbs verbs;
    final List<String> asked = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();
    boolean answer = true;

    RevisionDesk(Path folder, Language language) {
        hall = new OpenHall(folder).with(OpenHall.HALL, OpenHall.booth("A1", 10, 10), OpenHall.booth("A2", 20, 10));
        var clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        var runner = TaskRunner.inline();
        runner.onFailure(failures::add);
        var messages = Messages.of(language);
        desk = new Desk(hall.open(), messages, new Formats(language), runner, (place, select) -> {}, notices::add);
        service = new RevisionService(hall.open(), clock);
        plan = new PlanService(hall.open());
        view = new RevisionsViewModel(desk, service);
        var dialogs = new Dialogs(messages, null) {
            @Override
            public boolean confirm(String titleKey, String textKey, String actionKey, Object... args) {
                asked.add(textKey + "\n" + messages.text(textKey, args));
                return answer;
            }

            @Override
            public Optional<Path> folder(String titleKey) {
                return answer ? Optional.of(folder.resolve("papers")) : Optional.empty();
            }
        };
        verbs = new RevisionVerbs(desk, service, new PrintService(hall.open()), dialogs, clock);
    }

    Revision revision(String code) {
        return service.all().stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    void advance(String code, int steps) {
        for (var i = 0; i < steps; i++) {
            service.advance(revision(code).id());
        }
    }

    @Override
    public void close() {
        hall.close();
    }
}
