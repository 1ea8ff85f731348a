package org.hallwright.publish.paper;

import java.time.LocalDate;
import java.time.ZoneId;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.domain.plan.revision.Revisions;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.i18n.Formats;
import org.hallwright.publish.PaperWords;

/// What every paper says about its exhibition and itself: name, place, dates, day of printing, sample or not.
///
/// @param revision the revision that its plan is
public record Head(Exhibition exhibition, Revision revision, PaperWords words, LocalDate printedOn) {
    public static Head of(ExhibitionState state, PaperOptions options) {
        var exhibition = state.all(Exhibition.class).stream()
                .findFirst()
                .orElseGet(() -> Exhibition.titled("", Name.NONE, null, null));
        return new Head(
                exhibition,
                Revisions.current(state),
                new PaperWords(options.language()),
                options.printedOn(exhibition));
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

    /// The foot of a page: exhibition and sample note on the left, page on the right.
    void foot(Sheet sheet, double x0, double x1, double y, String page) {
        var style = Sheet.faint(7.5);
        sheet.hairline(x0, x1, y - 9);
        var right = style.rightAligned();
        sheet.surface().text(page, x1, y, right);
        var left = exhibition.sample() ? name() + "  ·  " + words.text("paper.sample") : name();
        var printed = words.first(words.both("paper.printed", printed()));
        sheet.line(left + "  ·  " + printed, x0, y, x1 - x0 - sheet.width(page, style) - 20, style);
    }

    String page(int number, int of) {
        return words.first(words.both("paper.page", number, of));
    }
}
