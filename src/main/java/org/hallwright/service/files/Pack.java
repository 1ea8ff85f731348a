package org.hallwright.service.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.publish.PrintedFile;
import org.hallwright.publish.paper.DoorSheets;
import org.hallwright.publish.paper.PlanPaper;
import org.hallwright.publish.paper.ProgrammePaper;
import org.hallwright.publish.paper.SchedulePaper;
import org.hallwright.publish.paper.SigningPaper;
import org.hallwright.publish.paper.changes.ChangesPaper;
import org.hallwright.publish.paper.guests.GuestPaper;

/// A pack of papers, as it is ordered by name.
public enum Pack {
    /// All activities in order of time, by day.
    PROGRAMME,
    /// Rooms against time, a sheet a day.
    TIMETABLE,
    /// A sheet for each room and day, for its door.
    DOORS,
    /// The plan of each hall to scale.
    PLAN,
    /// The order of signing with its table plan, a page a batch.
    SIGNING,
    /// Who is seated and introduced in which order, and how delegations are received.
    GUESTS,
    /// What differs between two released versions of the programme, by activity and by person.
    SCHEDULE_CHANGES;

    /// The name that stands for all packs.
    static final String EVERYTHING = "everything";

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The packs that a name stands for; empty where there is no such name.
    static Optional<List<Pack>> named(String name) {
        if (name.equalsIgnoreCase(EVERYTHING)) {
            return Optional.of(List.of(values()));
        }
        return Arrays.stream(values())
                .filter(pack -> pack.word().equalsIgnoreCase(name))
                .map(List::of)
                .findFirst();
    }

    PrintedFile write(ExhibitionState state, Path file, ExportOptions options) {
        return switch (this) {
            case PROGRAMME -> ProgrammePaper.write(state, file, options.paper());
            case TIMETABLE -> SchedulePaper.write(state, file, options.paper());
            case DOORS -> DoorSheets.write(state, file, options.paper());
            case PLAN -> plan(state, file, options);
            case GUESTS -> GuestPaper.write(state, file, options.paper());
            case SCHEDULE_CHANGES -> ChangesPaper.write(options.versions().in(state), state, file, options.paper());
            case SIGNING -> SigningPaper.write(state, file, options.paper());
        };
    }

    private static PrintedFile plan(ExhibitionState state, Path file, ExportOptions options) {
        var all = PlanPaper.Options.of(options.paper()).as(options.preset());
        var halls = ExportService.halls(state, options.hall());
        var wanted =
                options.hall().isEmpty() ? all : all.ofHall(halls.getFirst().id());
        return PlanPaper.write(ExportService.shown(state, options), file, wanted);
    }

    /// What of its files' name says what it holds: the plan's tells for whom it is, where that is not the sales desk.
    String fileWord(ExportOptions options) {
        return this == PLAN && options.preset() != PlanPreset.SALES
                ? word() + "-" + options.preset().word()
                : word();
    }
}
