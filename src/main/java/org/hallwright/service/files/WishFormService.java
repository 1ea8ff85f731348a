package org.hallwright.service.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.roster.wish.WishForm;
import org.hallwright.exchange.roster.wish.WishPreview;
import org.hallwright.exchange.roster.wish.WishReturn;
import org.hallwright.service.OpenExhibition;

/// Wish forms: written for exhibitors to fill in, and read when they come back.
public final class WishFormService {
    /// The format by which forms are exported.
    public static final String FORMAT = "wish-form";

    private static final int LONGEST_NAME = 60;

    private final OpenExhibition open;

    public WishFormService(OpenExhibition open) {
        this.open = open;
    }

    /// The ids of all exhibitors, by name.
    public List<Id<Exhibitor>> all() {
        return open
                .state()
                .sorted(Exhibitor.class, Comparator.comparing(e -> e.name().enFirst()))
                .stream()
                .map(Exhibitor::id)
                .toList();
    }

    /// Writes a form for each exhibitor into a folder, as many as are there still.
    ///
    /// @throws Unwritable if one cannot be written; those written before it stay
    public List<Written> write(Collection<Id<Exhibitor>> ids, Path folder, Progress progress) {
        var state = open.state();
        var maker = new WishForm.Maker(state, open.exhibition(), open.isOver());
        var exhibitors = ids.stream().flatMap(id -> state.find(id).stream()).toList();
        var written = new ArrayList<Written>();
        var taken = new HashSet<String>();
        for (var exhibitor : exhibitors) {
            progress.at(written.size(), exhibitors.size());
            written.add(OutFile.write(folder.resolve(name(exhibitor, taken)), maker.write(exhibitor)));
        }
        return written;
    }

    /// `E3-wish-Bohai_Steel.xlsx`; a second company of that name gets a number.
    private String name(Exhibitor exhibitor, HashSet<String> taken) {
        var word = exhibitor.name().enFirst().replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        var stem = PaperFile.in(Path.of(""), open.exhibition(), "wish", "")
                        .toString()
                        .replaceAll("\\.$", "") + "-"
                + word.substring(0, Math.min(LONGEST_NAME, word.length())).replaceAll("[._-]+$", "");
        var name = stem;
        for (var n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = stem + "-" + n;
        }
        return name + ".xlsx";
    }

    /// Whether what the user chose is forms: several files, a folder, or a workbook that is one.
    public static boolean isForms(List<Path> chosen) {
        return chosen.size() > 1 || chosen.stream().anyMatch(path -> Files.isDirectory(path) || isForm(path));
    }

    private static boolean isForm(Path file) {
        try {
            return WishReturn.read(SourceFile.read(file)).isPresent();
        } catch (Refused unreadable) {
            return false;
        }
    }

    /// What reading forms will do; of a folder, all workbooks in it.
    ///
    /// @throws UnreadableFile if there is none among them, or one of the files named is none
    public WishPreview preview(List<Path> chosen, Progress progress) {
        return WishPreview.of(read(chosen, progress), open.state(), open.exhibition(), open.isOver(), open.today());
    }

    /// Reads forms in one change, worked out against the roster as it is at that moment.
    public WishPreview importFrom(List<Path> chosen, Progress progress) {
        var returns = read(chosen, progress);
        var done = new WishPreview[1];
        open.importing(state -> {
            done[0] = WishPreview.of(returns, state, open.exhibition(), open.isOver(), open.today());
            progress.commit(Label.of("work.saving"));
            return done[0].change();
        });
        return done[0];
    }

    private static List<WishReturn> read(List<Path> chosen, Progress progress) {
        var files = chosen.stream().flatMap(WishFormService::files).toList();
        var returns = new ArrayList<WishReturn>();
        for (var i = 0; i < files.size(); i++) {
            progress.at(i, files.size());
            var file = files.get(i);
            var form = WishReturn.read(SourceFile.read(file));
            if (form.isEmpty() && chosen.contains(file)) {
                throw new UnreadableFile("exchange.no-wish-form", file.getFileName());
            }
            form.ifPresent(returns::add);
        }
        if (returns.isEmpty()) {
            throw new UnreadableFile("exchange.no-wish-forms", chosen.getFirst());
        }
        return returns;
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (var all = Files.list(path)) {
            return all
                    .filter(f ->
                            f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx"))
                    .filter(f -> !f.getFileName().toString().startsWith("~$"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw UnreadableFile.because(e, "exchange.unreadable", path.toString());
        }
    }
}
