package org.hallwright.publish.paper;

import java.time.LocalDate;
import java.time.ZoneId;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.domain.plan.revision.Revisions;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.i18n.ReleaseWords;
import org.hallwright.publish.PaperWords;
import org.jspecify.annotations.Nullable;

/// What every paper says about its exhibition and itself: name, place, dates, day of printing, sample or not.
///
/// @param revision the revision that its plan is
/// @param version that its programme is, or the latest from which it differs; null where none was released or none is
/// said
public record Head(
        Exhibition exhibition, Revision revision, @Nullable Version version, PaperWords words, LocalDate printedOn) {
    /// The latest released version of the programme.
    ///
    /// @param changed whether the programme has changed since
    record Version(Release release, boolean changed) {}

    /// For a paper of the plan or of what is the same in every version of the programme.
    public static Head of(ExhibitionState state, PaperOptions options) {
        return of(state, null, options);
    }

    /// For a paper of the programme; compares it with its latest version.
    public static Head ofProgramme(ExhibitionState state, PaperOptions options) {
        return of(state, versionOf(state), options);
    }

    private static Head of(ExhibitionState state, @Nullable Version version, PaperOptions options) {
        var exhibition = state.all(Exhibition.class).stream()
                .findFirst()
                .orElseGet(() -> Exhibition.titled("", Name.NONE, null, null));
        return new Head(
                exhibition,
                Revisions.current(state),
                version,
                new PaperWords(options.language()),
                options.printedOn(exhibition));
    }

    private static @Nullable Version versionOf(ExhibitionState state) {
        return Releases.latest(state)
                .map(latest -> new Version(latest, Releases.current(state).isEmpty()))
                .orElse(null);
    }

    /// `Version 3 · 22 November 2026`
    public String version(Release release) {
        var en = ReleaseWords.version(release, exhibition, Messages.of(Language.EN), new Formats(Language.EN));
        var zh = ReleaseWords.version(release, exhibition, Messages.of(Language.ZH), new Formats(Language.ZH));
        return words.first(new Name(en, zh));
    }

    /// The version of the programme on this paper, or after which one it is not released yet; empty where there is
    /// none.
    String programmeVersion() {
        if (version == null) {
            return "";
        }
        var said = version(version.release());
        return version.changed() ? words.first(words.both("release.changed-since", said)) : said;
    }

    public String name() {
        return words.first(exhibition.name());
    }

    String secondName() {
        return words.second(exhibition.name());
    }

    /// `Changchun International Conference and Exhibition Center, Changchun`
    String place() {
        var venue = words.pick(exhibition.venue());
        var city = words.pick(exhibition.city());
        if (venue.isEmpty() || city.isEmpty() || venue.contains(city)) {
            return venue.isEmpty() ? city : venue;
        }
        return venue + " · " + city;
    }

    /// `23 September 2021 – 27 September 2021`, in the first language.
    String dates() {
        var from = exhibition.from();
        var to = exhibition.to();
        if (from == null) {
            return "";
        }
        var first = words.first(words.date(from, Formats::day));
        return to == null || to.equals(from) ? first : first + " – " + words.first(words.date(to, Formats::day));
    }

    /// `Published, 22 November 2026`; a draft is as old as its paper.
    String edition() {
        var day = revision.lastStep()
                .filter(step -> revision.isFrozen())
                .map(step -> LocalDate.ofInstant(step.at(), ZoneId.of(exhibition.zone())))
                .orElse(printedOn);
        var state = words.text("revision-state", revision.state());
        return state + " · " + words.first(words.date(day, Formats::day));
    }

    /// `B · Published · 22 November 2026`: letter, state and date of the revision.
    public String issue() {
        return revision.code() + " · " + edition();
    }

    /// The look without former numbers where the exhibition was over when it was printed.
    public PlanLook dated(PlanLook look) {
        return showsFormerNumbers() ? look : look.with(PlanLayer.FORMER_NUMBERS, false);
    }

    boolean showsFormerNumbers() {
        return !exhibition.isOver(printedOn);
    }

    /// `formerly A101`, as it stands behind a booth's number.
    public String formerly(String numbers) {
        return words.first(words.both("paper.formerly", numbers));
    }

    String printed() {
        return words.first(words.date(printedOn, Formats::day));
    }

    /// The foot of a page of the plan: exhibition and sample note on the left, page on the right.
    void foot(Sheet sheet, double x0, double x1, double y, String page) {
        foot(sheet, x0, x1, y, page, "");
    }

    /// The same for a page of the programme, with its version.
    void programmeFoot(Sheet sheet, double x0, double x1, double y, String page) {
        foot(sheet, x0, x1, y, page, programmeVersion());
    }

    private void foot(Sheet sheet, double x0, double x1, double y, String page, String issue) {
        var style = Sheet.faint(7.5);
        sheet.hairline(x0, x1, y - 9);
        var right = style.rightAligned();
        sheet.surface().text(page, x1, y, right);
        var left = exhibition.sample() ? name() + "  ·  " + words.text("paper.sample") : name();
        var printed = words.first(words.both("paper.printed", printed()));
        var said = issue.isEmpty() ? left : left + "  ·  " + issue;
        sheet.line(said + "  ·  " + printed, x0, y, x1 - x0 - sheet.width(page, style) - 20, style);
    }

    String page(int number, int of) {
        return words.first(words.both("paper.page", number, of));
    }
}
