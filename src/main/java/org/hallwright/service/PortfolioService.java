package org.hallwright.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.OpeningHours;
import org.hallwright.domain.exhibition.Particulars;
import org.hallwright.domain.exhibition.YearTarget;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.store.LogEntry;
import org.jspecify.annotations.Nullable;

/// The exhibitions of the store taken together: begin one, describe one, list those of a year, compare with the year's
/// target.
public final class PortfolioService {
    private final Workspace workspace;

    /// A new exhibition as the user describes it.
    ///
    /// @param from null while open, as are the others but code and name
    public record NewExhibition(
            String code,
            Name name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Name venue,
            Name city,
            List<OpeningHours> hours) {}

    public PortfolioService(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Begins an exhibition.
    ///
    /// @throws WrongRequest if the code or the name is missing, the code is taken, it ends before it begins,
    ///     or it is open on a day that it does not last
    public OpenExhibition begin(NewExhibition wanted) {
        if (wanted.from() != null && wanted.to() != null && wanted.to().isBefore(wanted.from())) {
            throw new WrongRequest("service.ends-before-begins");
        }
        var titled = Exhibition.titled(wanted.code(), wanted.name(), wanted.from(), wanted.to());
        var said = titled.particulars().at(wanted.venue(), wanted.city()).open(wanted.hours());
        return workspace.create(titled.with(sound(said)));
    }

    /// Says the particulars of an exhibition anew, as one change; empty where they are what they were.
    ///
    /// @throws WrongRequest if the name is missing, it ends before it begins, its zone is unknown, or it is open
    ///     on a day that it does not last
    public Optional<LogEntry> describe(Id<Exhibition> id, Particulars said) {
        var sound = sound(said);
        return workspace
                .open(id)
                .edit(state -> Change.of(
                        Label.of("change.edit-exhibition", sound.name()),
                        new Edit(state.get(id), state.get(id).with(sound))));
    }

    /// The same with its hours in the order of time.
    private static Particulars sound(Particulars said) {
        if (said.name().isEmpty()) {
            throw new WrongRequest("service.name-missing");
        }
        if (said.isBackwards()) {
            throw new WrongRequest("service.ends-before-begins");
        }
        if (!isZone(said.zone())) {
            throw new WrongRequest("service.zone-unknown", said.zone());
        }
        for (var hours : said.hours()) {
            if (!lasts(said, hours.day())) {
                throw new WrongRequest("service.hours-outside-days", hours.day());
            }
        }
        return said.open(said.hours().stream()
                .sorted(Comparator.comparing(OpeningHours::day).thenComparing(OpeningHours::opens))
                .toList());
    }

    /// Whether a time zone goes by that id.
    public static boolean isZone(String id) {
        try {
            return ZoneId.of(id) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    /// Takes a change back as long as it is the last one of its exhibition that stands.
    public void takeBack(Id<Exhibition> id, LogEntry entry) {
        var open = workspace.open(id);
        if (open.nextUndo().filter(entry::equals).isPresent()) {
            open.undo();
        }
    }

    private static boolean lasts(Particulars said, LocalDate day) {
        var first = said.from();
        var last = said.to();
        return first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
    }

    public List<Exhibition> exhibitions() {
        return workspace.exhibitions();
    }

    /// The years in which an exhibition begins, latest first.
    public List<Integer> years() {
        var years = new TreeSet<Integer>(Comparator.reverseOrder());
        for (var exhibition : workspace.exhibitions()) {
            var from = exhibition.from();
            if (from != null) {
                years.add(from.getYear());
            }
        }
        return List.copyOf(years);
    }

    public Optional<YearTarget> target(int year) {
        return workspace.portfolio().state(Exhibition.PORTFOLIO).find(YearTarget.idOf(year));
    }
}
