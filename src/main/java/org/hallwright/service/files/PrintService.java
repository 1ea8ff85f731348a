package org.hallwright.service.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.domain.plan.revision.Revisions;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;

/// Makes papers as PDF, a file for each pack.
public final class PrintService {
    private final OpenExhibition open;

    public PrintService(OpenExhibition open) {
        this.open = open;
    }

    /// @param name of a pack, or `everything`
    /// @param folder where the papers go; made where there is none
    /// @throws WrongRequest if there is no such pack, or the folder is a file
    /// @throws Unwritable if a paper cannot be written
    public List<Written> print(String name, Path folder, ExportOptions options) {
        return print(name, folder, options, Progress.unwatched());
    }

    /// The same; where it is stopped, the papers written so far stay.
    public List<Written> print(String name, Path folder, ExportOptions options, Progress progress) {
        var packs = Pack.named(name).orElseThrow(() -> new WrongRequest("files.unknown-pack", name, known()));
        if (Files.isRegularFile(folder)) {
            throw new WrongRequest("files.out-is-file", folder);
        }
        var state = open.state();
        // Where no version was released, a list of changes is none of the papers that there are.
        var wanted = packs.size() == 1
                ? packs
                : packs.stream()
                        .filter(pack -> pack != Pack.SCHEDULE_CHANGES || isPossible(pack))
                        .toList();
        var written = new ArrayList<Written>();
        for (var pack : wanted) {
            if (wanted.size() > 1) {
                progress.at(written.size(), wanted.size());
            }
            var file = PaperFile.in(folder, open.exhibition(), pack.fileWord(options), "pdf");
            written.add(PaperFile.print(file, to -> pack.write(state, to, options)));
        }
        return written;
    }

    /// Prints the plan of a revision as it is, or as it was when it was sent for review.
    ///
    /// @throws Unwritable if the paper cannot be written
    public Written print(Revision revision, Path folder, ExportOptions options) {
        var word = Pack.PLAN.fileWord(options) + "-" + revision.code();
        var file = PaperFile.in(folder, open.exhibition(), word, "pdf");
        var plan = Revisions.planOf(revision, open.state());
        return PaperFile.print(file, to -> Pack.PLAN.write(plan, to, options));
    }

    /// Prints the programme as a version released it.
    ///
    /// @throws Unwritable if the paper cannot be written
    public Written print(Release release, Path folder, ExportOptions options) {
        var word = Pack.PROGRAMME.fileWord(options) + "-" + release.number();
        var file = PaperFile.in(folder, open.exhibition(), word, "pdf");
        var programme = Releases.programmeOf(release, open.state());
        return PaperFile.print(file, to -> Pack.PROGRAMME.write(programme, to, options));
    }

    /// Whether the exhibition holds anything to put on that paper.
    public boolean isPossible(Pack pack) {
        return switch (pack) {
            case PLAN -> open.state().count(Hall.class) > 0;
            case GUESTS -> open.state().count(Guest.class) > 0;
            case SCHEDULE_CHANGES -> open.state().count(Release.class) > 0;
            case SIGNING ->
                open.state().all(Activity.class).stream()
                        .anyMatch(a -> !a.signings().isEmpty());
            default -> open.state().count(Activity.class) > 0;
        };
    }

    /// The names of all packs.
    static String known() {
        return Arrays.stream(Pack.values()).map(Pack::word).collect(Collectors.joining(", ")) + ", " + Pack.EVERYTHING;
    }
}
