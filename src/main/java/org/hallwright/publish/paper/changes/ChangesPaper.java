package org.hallwright.publish.paper.changes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.release.PersonDifference;
import org.hallwright.domain.schedule.release.ProgrammeChanges;
import org.hallwright.domain.schedule.release.ProgrammeDifference;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.ReleaseWords;
import org.hallwright.publish.PaperWords;
import org.hallwright.publish.PrintedFile;
import org.hallwright.publish.paper.Flow;
import org.hallwright.publish.paper.Head;
import org.hallwright.publish.paper.MeasuringSurface;
import org.hallwright.publish.paper.PageSize;
import org.hallwright.publish.paper.Pages;
import org.hallwright.publish.paper.PaperOptions;
import org.hallwright.publish.paper.Sheet;
import org.hallwright.publish.pdf.PaperFonts;
import org.hallwright.publish.pdf.PdfFile;

/// What differs between two versions of the programme on A4: by activity in order of time, then by person in order of
/// protocol, each with what it was and what it is now.
public final class ChangesPaper {
    private static final double BOTTOM = PageSize.A4.height() - 50;

    private final ProgrammeChanges changes;
    private final Head head;
    private final PaperWords words;
    private final ReleaseWords en;
    private final ReleaseWords zh;
    private final ChangeRows rows;
    private final Flow flow = new Flow();

    private ChangesPaper(ProgrammeChanges changes, Head head, PaperFonts fonts) {
        this.changes = changes;
        this.head = head;
        this.words = head.words();
        this.en = ReleaseWords.of(changes, Language.EN);
        this.zh = ReleaseWords.of(changes, Language.ZH);
        this.rows = new ChangeRows(new Sheet(new MeasuringSurface(fonts)), words);
    }

    /// @param changes empty where no version was released yet, which the paper then says
    public static PrintedFile write(
            Optional<ProgrammeChanges> changes, ExhibitionState state, Path file, PaperOptions options) {
        var head = Head.ofProgramme(state, options);
        var title = head.name() + " · " + head.words().text("release.changes");
        try (var fonts = new PaperFonts();
                var pdf = new PdfFile(fonts, title, options.language().tag(), options.printed())) {
            changes.ifPresentOrElse(
                    found -> new ChangesPaper(found, head, fonts).print(pdf),
                    () -> Pages.blank(pdf, head, head.words().text("release.none")));
            return new PrintedFile(file, pdf.write(file), pdf.pages());
        }
    }

    private void print(PdfFile pdf) {
        flow.add(rows.cover(
                head,
                words.text("release.changes"),
                List.of(span(), changes.later() == null ? "" : changes.later().note())));
        if (changes.isEmpty()) {
            flow.add(rows.sentence(words.text("release.no-difference")));
        }
        if (!changes.activities().isEmpty()) {
            activities();
        }
        if (!changes.people().isEmpty()) {
            people();
        }
        Pages.flowing(pdf, head, flow.pages(Pages.MARGIN, Pages.MARGIN, BOTTOM));
    }

    /// `Version 2 · 22 November 2026  →  Version 3 · 24 November 2026`
    private String span() {
        var later = changes.later();
        return head.version(changes.earlier()) + "  →  "
                + (later == null ? words.text("release.now") : head.version(later));
    }

    private void activities() {
        var byEntry = new LinkedHashMap<Id<? extends Entry>, List<ProgrammeDifference>>();
        changes.activities()
                .forEach(d -> byEntry.computeIfAbsent(d.entry().id(), id -> new ArrayList<>())
                        .add(d));
        rows.section(
                flow,
                words.text("release.by-activity"),
                words.text("release.lines", changes.activities().size()));
        byEntry.values().forEach(all -> {
            var first = all.getFirst();
            var activity = first.activity();
            var slot = activity == null ? "" : first(w -> w.slot(activity));
            rows.subject(flow, first(w -> w.subject(first)), second(w -> w.subject(first)), slot);
            all.forEach(d -> rows.change(flow, "", pick(w -> w.kind(d)), both(w -> w.was(d)), both(w -> w.is(d))));
        });
    }

    private void people() {
        var byPerson = new LinkedHashMap<Guest, List<PersonDifference>>();
        changes.people()
                .forEach(d -> byPerson.computeIfAbsent(d.person(), id -> new ArrayList<>())
                        .add(d));
        rows.section(
                flow,
                words.text("release.by-person"),
                words.text("release.lines", changes.people().size()));
        byPerson.forEach((person, all) -> {
            rows.subject(flow, first(w -> w.person(person)), second(w -> w.person(person)), "");
            all.forEach(d -> rows.change(
                    flow,
                    pick(w -> w.title(d.activity())),
                    pick(w -> w.kind(d)),
                    both(w -> w.was(d)),
                    both(w -> w.is(d))));
        });
    }

    private Name both(Function<ReleaseWords, String> said) {
        return new Name(said.apply(en), said.apply(zh));
    }

    private String pick(Function<ReleaseWords, String> said) {
        return words.pick(both(said));
    }

    private String first(Function<ReleaseWords, String> said) {
        return words.first(both(said));
    }

    private String second(Function<ReleaseWords, String> said) {
        return words.second(both(said));
    }
}
