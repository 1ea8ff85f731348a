package org.hallwright.service.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.work.Progress;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.exchange.guests.GuestExport;
import org.hallwright.exchange.plan.dxf.DxfWriter;
import org.hallwright.exchange.plan.geojson.GeoJsonWriter;
import org.hallwright.exchange.plan.svg.SvgPlan;
import org.hallwright.exchange.plan.table.BoothTable;
import org.hallwright.exchange.roster.RosterExport;
import org.hallwright.exchange.schedule.ScheduleExport;
import org.hallwright.exchange.schedule.table.ChangeTable;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.exchange.table.TableWriter;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.PrintedFile;
import org.hallwright.publish.paper.PlanPaper;
import org.hallwright.publish.paper.PlanPicture;
import org.hallwright.publish.svg.PlanSvg;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.copies.CopyService;

/// Writes what an exhibition holds into files, each whole or not at all; what goes out comes back in.
public final class ExportService {
    private static final Set<String> A_FILE_A_HALL = Set.of("svg", "png");

    private final OpenExhibition open;

    public ExportService(OpenExhibition open) {
        this.open = open;
    }

    /// Writes one file, or several into a folder: for several parts, for a plan of several halls as SVG, and a wish
    /// form for each exhibitor.
    ///
    /// @param out the file; a folder where there are several, or where it is one already
    /// @throws WrongRequest if the format or the hall is unknown
    /// @throws Unwritable if a file cannot be written
    public List<Written> export(Exportable what, String format, Path out, ExportOptions options) {
        var known = format.toLowerCase(Locale.ROOT);
        if (!what.formats().contains(known)) {
            throw new WrongRequest("files.unknown-format", format, what.word(), String.join(", ", what.formats()));
        }
        if (options.preset() != PlanPreset.SALES && what != Exportable.PLAN && what != Exportable.BOOTHS) {
            throw new WrongRequest("files.preset-of-plan", what.word());
        }
        if (known.equals(Exportable.ARCHIVE)) {
            return List.of(archive(out));
        }
        if (known.equals(WishFormService.FORMAT)) {
            var forms = new WishFormService(open);
            return forms.write(forms.all(), out, Progress.unwatched());
        }
        var state = shown(open.state(), options);
        var halls = halls(state, options.hall());
        var files = new ArrayList<Written>();
        for (var part : what.parts(known)) {
            var asFolder = what == Exportable.ALL || Files.isDirectory(out);
            var file = asFolder ? PaperFile.in(out, open.exhibition(), part.word(), known) : out;
            files.addAll(
                    part == Exportable.PLAN
                            ? plan(state, halls, known, file, options)
                            : single(part, known, file, options));
        }
        return files;
    }

    private Written archive(Path out) {
        var file = Files.isDirectory(out) ? PaperFile.in(out, open.exhibition(), "copy", CopyService.EXTENSION) : out;
        return new Written(file, CopyService.write(open, file), 0);
    }

    /// What may be seen by those for whom the file is.
    static ExhibitionState shown(ExhibitionState state, ExportOptions options) {
        return options.preset() == PlanPreset.PUBLIC ? PublicCopy.of(state) : state;
    }

    private List<Written> single(Exportable part, String format, Path file, ExportOptions options) {
        var state = shown(open.state(), options);
        return List.of(
                switch (part) {
                    case ROSTER ->
                        table(RosterExport.sheet(state, options.language().languages()), format, file);
                    case BOOTHS -> booths(state, format, file, options);
                    case SCHEDULE -> schedule(format, file, options);
                    case GUESTS ->
                        table(GuestExport.guests(state, options.language().first()), format, file);
                    case PROJECTS ->
                        table(GuestExport.projects(state, options.language().first()), format, file);
                    case SCHEDULE_CHANGES -> table(changes(state, options), format, file);
                    case PLAN, ALL -> throw new IllegalArgumentException(part.name());
                });
    }

    /// @throws WrongRequest if no version was released
    private static Sheet changes(ExhibitionState state, ExportOptions options) {
        return options.versions()
                .in(state)
                .map(changes -> ChangeTable.sheet(changes, options.language().first()))
                .orElseThrow(() -> new WrongRequest("release.none"));
    }

    private static Written booths(ExhibitionState state, String format, Path file, ExportOptions options) {
        var languages = options.language().languages();
        return table(BoothTable.sheet(state, codes(options.hall()), languages), format, file);
    }

    /// Writes the table of guests or of projects, in the format that the end of the file's name says.
    ///
    /// @throws WrongRequest if that is no format of tables
    /// @throws Unwritable if the file cannot be written
    public Written table(Exportable what, Path file, PaperLanguage language) {
        var name = String.valueOf(file.getFileName());
        var format = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!what.formats().contains(format)) {
            throw new WrongRequest("files.unknown-format", format, what.word(), String.join(", ", what.formats()));
        }
        var sheet = what == Exportable.GUESTS
                ? GuestExport.guests(open.state(), language.first())
                : GuestExport.projects(open.state(), language.first());
        return table(sheet, format, file);
    }

    private static Written table(Sheet sheet, String format, Path file) {
        return OutFile.write(file, TableWriter.write(sheet, format));
    }

    private Written schedule(String format, Path file, ExportOptions options) {
        var state = open.state();
        if (format.equals("pdf")) {
            return PaperFile.print(file, to -> Pack.PROGRAMME.write(state, to, options));
        }
        var first = options.language().first();
        return OutFile.write(file, ScheduleExport.write(state, open.id(), format, first, options.at()));
    }

    /// How many pictures under the plan are in none of the files: no format of plans holds them, and no look for paper
    /// shows them.
    public int underlaysLeftOut(Exportable what, String format, ExportOptions options) {
        if (!what.parts(format.toLowerCase(Locale.ROOT)).contains(Exportable.PLAN)) {
            return 0;
        }
        var state = open.state();
        var halls = halls(state, options.hall()).stream().map(Hall::id).collect(Collectors.toSet());
        return (int) state.all(Underlay.class).stream()
                .filter(u -> halls.contains(u.hall()))
                .count();
    }

    /// What the exhibition has and the files would not hold; empty where they hold all.
    public List<LeftOut> leftOut(Exportable what, String format, ExportOptions options) {
        var activities = what.parts(format.toLowerCase(Locale.ROOT)).contains(Exportable.SCHEDULE)
                        && ScheduleExport.isForThePublic(format.toLowerCase(Locale.ROOT))
                ? open.state().all(Activity.class)
                : List.<Activity>of();
        var internal = activities.stream().filter(Activity::internal).count();
        var waiting = activities.stream()
                .filter(a -> a.when() == null && !a.internal())
                .count();
        return Stream.of(
                        new LeftOut(LeftOut.Kind.UNDERLAY, underlaysLeftOut(what, format, options)),
                        new LeftOut(LeftOut.Kind.INTERNAL_ACTIVITY, (int) internal),
                        new LeftOut(LeftOut.Kind.UNSCHEDULED_ACTIVITY, (int) waiting))
                .filter(left -> left.count() > 0)
                .toList();
    }

    /// The files into which the plan would be written: several for pictures of several halls.
    public List<Path> planFiles(String format, Path file, ExportOptions options) {
        var halls = halls(open.state(), options.hall());
        return A_FILE_A_HALL.contains(format.toLowerCase(Locale.ROOT)) ? files(halls, file) : List.of(file);
    }

    private static List<Written> plan(
            ExhibitionState state, List<Hall> halls, String format, Path file, ExportOptions options) {
        if (halls.isEmpty()) {
            throw new WrongRequest("files.no-halls");
        }
        return switch (format) {
            case "geojson" -> List.of(OutFile.write(file, GeoJsonWriter.write(state, codes(options.hall()))));
            case "pdf" -> List.of(PaperFile.print(file, to -> Pack.PLAN.write(state, to, options)));
            case "dxf" -> List.of(OutFile.write(file, DxfWriter.write(state, codes(options.hall()))));
            case "csv", "tsv", "xlsx" -> List.of(booths(state, format, file, options));
            case "png" -> each(halls, file, (hall, to) -> png(state, hall, to, options));
            default -> each(halls, file, (hall, to) -> svg(state, hall, to, options));
        };
    }

    /// One picture a hall; the hall's code goes into the name where there are several.
    private static List<Written> each(List<Hall> halls, Path file, BiFunction<Hall, Path, PrintedFile> drawing) {
        var files = files(halls, file);
        return IntStream.range(0, halls.size())
                .mapToObj(i -> PaperFile.print(files.get(i), to -> drawing.apply(halls.get(i), to))
                        .withoutPages())
                .toList();
    }

    private static List<Path> files(List<Hall> halls, Path file) {
        var taken = new HashSet<String>();
        return halls.size() == 1
                ? List.of(file)
                : halls.stream().map(hall -> named(file, hall.code(), taken)).toList();
    }

    private static PrintedFile svg(ExhibitionState state, Hall hall, Path file, ExportOptions options) {
        var look = options.preset().look().onPaper();
        return PlanSvg.write(
                state, hall.id(), file, options.paper(), look, frame -> SvgPlan.group(state, hall.code(), frame));
    }

    private static PrintedFile png(ExhibitionState state, Hall hall, Path file, ExportOptions options) {
        var wanted = PlanPaper.Options.of(options.paper()).as(options.preset());
        return PlanPicture.write(state, file, wanted.ofHall(hall.id()));
    }

    /// Codes that differ may look alike in a name, and some systems do not tell capitals apart.
    private static Path named(Path file, String code, Set<String> taken) {
        var to = PaperFile.named(file, code);
        for (var n = 2; !taken.add(to.toString().toLowerCase(Locale.ROOT)); n++) {
            to = PaperFile.named(file, code + "-" + n);
        }
        return to;
    }

    private static List<String> codes(String hall) {
        return hall.isEmpty() ? List.of() : List.of(hall);
    }

    static List<Hall> halls(ExhibitionState state, String code) {
        var all = state.sorted(
                Hall.class,
                Comparator.comparingInt(Hall::order).thenComparing(Hall::code).thenComparing(Hall::id));
        var chosen = all.stream()
                .filter(h -> code.isEmpty() || h.code().equals(code))
                .toList();
        if (chosen.isEmpty() && !code.isEmpty()) {
            var known = all.stream().map(Hall::code).collect(Collectors.joining(", "));
            throw new WrongRequest("files.no-hall", code, known);
        }
        return chosen;
    }
}
