package org.hallwright.ui.plan.revision;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.domain.plan.revision.Revision.State;
import org.hallwright.domain.problem.Problem;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.files.ExportOptions;
import org.hallwright.service.files.PrintService;
import org.hallwright.service.revisions.Readiness;
import org.hallwright.service.revisions.Restoration;
import org.hallwright.service.revisions.RevisionService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.issued.Bullets;

/// What can be done to a revision, with what has to be asked before.
public final class RevisionVerbs {
    private final Desk desk;
    private final RevisionService service;
    private final PrintService papers;
    private final Dialogs dialogs;
    private final Clock clock;

    public RevisionVerbs(Desk desk, RevisionService service, PrintService papers, Dialogs dialogs, Clock clock) {
        this.desk = desk;
        this.service = service;
        this.papers = papers;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    /// Brings it into its next state; publishing is checked and asked about.
    void advance(Revision revision) {
        if (revision.state() == State.APPROVED) {
            desk.runner().work(() -> service.readiness(revision), found -> publish(revision, found));
        } else {
            step(revision);
        }
    }

    private void publish(Revision revision, Readiness found) {
        if (!found.blockers().isEmpty()) {
            var lines = Bullets.of(found.blockers(), this::text, desk);
            if (dialogs.confirm(
                    "revision.blocked-title",
                    "revision.blocked-text",
                    "revision.reopen",
                    revision.code(),
                    found.blockers().size(),
                    lines)) {
                reopen(revision);
            }
        } else if (isWanted(revision, found.warnings())) {
            step(revision);
        }
    }

    private boolean isWanted(Revision revision, List<Problem> warnings) {
        return warnings.isEmpty()
                ? dialogs.confirm(
                        "revision.publish-title", "revision.publish-text", "revision.publish", revision.code())
                : dialogs.confirm(
                        "revision.publish-title",
                        "revision.publish-warnings",
                        "revision.publish",
                        revision.code(),
                        warnings.size(),
                        Bullets.of(warnings, this::text, desk));
    }

    private void step(Revision revision) {
        var done = switch (revision.state()) {
            case DRAFT -> "revision.sent";
            case IN_REVIEW -> "revision.was-approved";
            case APPROVED, PUBLISHED -> "revision.was-published";
        };
        desk.runner().edit(() -> service.advance(revision.id()));
        desk.notices().accept(Notice.done(done, revision.code()));
    }

    void reopen(Revision revision) {
        desk.runner().edit(() -> service.reopen(revision.id()));
    }

    boolean canReopen(Revision revision) {
        return service.canReopen(revision);
    }

    void note(Revision revision, String note) {
        if (!note.strip().equals(revision.note()) && revision.state() != State.PUBLISHED) {
            desk.runner().edit(() -> service.note(revision.id(), note));
        }
    }

    /// Brings its plan back, after saying who would lose a booth.
    void restore(Revision revision) {
        desk.runner().work(() -> service.restoration(revision), found -> restore(revision, found));
    }

    private void restore(Revision revision, Restoration found) {
        var losses = found.losses();
        var wanted = losses.isEmpty()
                ? dialogs.confirm(
                        "revision.restore-title", "revision.restore-text", "revision.restore", revision.code())
                : dialogs.confirm(
                        "revision.restore-title",
                        "revision.restore-losses",
                        "revision.restore",
                        revision.code(),
                        losses.size(),
                        Bullets.of(losses, loss -> loss.booth().number() + "  " + desk.name(loss.occupant()), desk));
        if (wanted) {
            desk.runner().edit(() -> service.restore(revision));
            desk.notices().accept(Notice.done("revision.was-restored", revision.code()));
        }
    }

    /// Prints its plan as it is, or was.
    void print(Revision revision) {
        dialogs.folder("revision.print-folder").ifPresent(folder -> print(revision, folder));
    }

    private void print(Revision revision, Path folder) {
        var language = PaperLanguage.of(desk.messages().language());
        var options = ExportOptions.of(language, clock.instant());
        desk.runner()
                .work(
                        Label.of("work.papers"),
                        progress -> papers.print(revision, folder, options),
                        written -> desk.notices()
                                .accept(Notice.done(
                                        "publish.written", written.path().getFileName())));
    }

    private String text(Problem problem) {
        return desk.messages().text(problem);
    }
}
