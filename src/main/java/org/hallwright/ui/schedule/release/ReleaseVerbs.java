package org.hallwright.ui.schedule.release;

import java.util.List;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.service.files.Exportable;
import org.hallwright.service.files.Pack;
import org.hallwright.service.files.PrintService;
import org.hallwright.service.revisions.Readiness;
import org.hallwright.service.revisions.ReleaseService;
import org.hallwright.service.revisions.VersionSpan;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.issued.Bullets;
import org.hallwright.ui.schedule.intake.ProgrammeFiles;

/// What can be done with versions of the programme, with what has to be asked before.
public final class ReleaseVerbs {
    private static final List<String> FORMATS = List.of("xlsx", "csv", "tsv", "json");

    private final Desk desk;
    private final ReleaseService service;
    private final Dialogs dialogs;
    private final ProgrammeFiles files;

    public ReleaseVerbs(Desk desk, ReleaseService service, Dialogs dialogs, ProgrammeFiles files) {
        this.desk = desk;
        this.service = service;
        this.dialogs = dialogs;
        this.files = files;
    }

    /// Releases the programme as it stands, after its check was heard.
    ///
    /// @param toClashes leads to the clashes that prevent it
    /// @param done runs once it is released
    void release(String note, Runnable toClashes, Runnable done) {
        desk.runner().work(service::readiness, found -> {
            if (!found.blockers().isEmpty()) {
                refuse(found.blockers(), toClashes);
            } else if (isWanted(found)) {
                desk.runner().edit(() -> service.release(note), release -> {
                    desk.notices().accept(Notice.done("release.done", String.valueOf(release.number())));
                    done.run();
                });
            }
        });
    }

    private void refuse(List<Problem> blockers, Runnable toClashes) {
        var lines = Bullets.of(blockers, desk.messages()::text, desk);
        if (dialogs.confirm(
                "release.blocked-title", "release.blocked-text", "release.show-clashes", blockers.size(), lines)) {
            toClashes.run();
        }
    }

    private boolean isWanted(Readiness found) {
        var warnings = found.warnings();
        return warnings.isEmpty()
                ? dialogs.confirm("release.ask-title", "release.ask-text", "release.do")
                : dialogs.confirm(
                        "release.ask-title",
                        "release.ask-warnings",
                        "release.do",
                        warnings.size(),
                        Bullets.of(warnings, desk.messages()::text, desk));
    }

    /// Prints the programme as that version released it.
    void print(Release release) {
        dialogs.folder("release.print-folder")
                .ifPresent(folder -> files.write(
                        progress -> List.of(new PrintService(desk.open()).print(release, folder, files.options()))));
    }

    /// Prints what differs.
    void print(VersionSpan span) {
        var papers = new PrintService(desk.open());
        var pack = Pack.SCHEDULE_CHANGES.word();
        dialogs.folder("release.print-folder")
                .ifPresent(folder -> files.write(
                        progress -> papers.print(pack, folder, files.options().between(span), progress)));
    }

    /// Writes what differs as a table.
    void export(VersionSpan span) {
        files.export(
                Exportable.SCHEDULE_CHANGES,
                "release.export-title",
                FORMATS,
                files.options().between(span));
    }
}
