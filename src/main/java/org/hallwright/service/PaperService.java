package org.hallwright.service;

import java.nio.file.Path;
import java.time.Clock;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.PrintedFile;
import org.hallwright.publish.paper.DoorSheets;
import org.hallwright.publish.paper.PaperOptions;
import org.hallwright.publish.paper.PlanPaper;
import org.hallwright.publish.paper.ProgrammePaper;
import org.hallwright.publish.paper.SchedulePaper;

/// Writes papers of an exhibition as PDF, from one snapshot of its state.
public final class PaperService {
    private final OpenExhibition open;
    private final Clock clock;

    public PaperService(OpenExhibition open, Clock clock) {
        this.open = open;
        this.clock = clock;
    }

    /// Whether the exhibition holds anything to put on that paper.
    public boolean isPossible(Pack pack) {
        return open.state().count(pack == Pack.PLAN ? Hall.class : Activity.class) > 0;
    }

    /// Writes the pack into the folder, under the exhibition's code and the pack's name.
    public PrintedFile print(Pack pack, PaperLanguage language, Path folder) {
        return write(pack, language, folder.resolve(open.exhibition().code() + "-" + pack.code() + ".pdf"));
    }

    /// Writes the pack to that file, which is replaced if it is there.
    public PrintedFile write(Pack pack, PaperLanguage language, Path file) {
        var state = open.state();
        var options = new PaperOptions(language, clock.instant());
        return switch (pack) {
            case PROGRAMME -> ProgrammePaper.write(state, file, options);
            case DOORS -> DoorSheets.write(state, file, options);
            case TIMETABLE -> SchedulePaper.write(state, file, options);
            case PLAN -> PlanPaper.write(state, file, PlanPaper.Options.of(options));
        };
    }
}
