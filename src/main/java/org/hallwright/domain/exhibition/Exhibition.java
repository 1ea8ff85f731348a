package org.hallwright.domain.exhibition;

import static org.hallwright.domain.value.Values.list;
import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.orElse;
import static org.hallwright.domain.value.Values.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// One edition of one show: the head of a document.
///
/// @param code short and unique in a store, such as `E3`
/// @param from first day, null while the dates are open
/// @param to last day, not before the first
/// @param zone the time zone's id; every date and time of the exhibition is local to it
/// @param grossArea gross exhibition space as announced, in square metres; 0 where unknown
/// @param online whether there is an online exhibition beside the hall
/// @param planRevision code of the revision that the plan is now, such as `A`
/// @param rulePack code of the rule pack that the plan is held to; empty for the default pack
/// @param sample whether it is sample material, which every surface says
public record Exhibition(
        Id<Exhibition> id,
        String code,
        Name name,
        Name theme,
        Name venue,
        Name city,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String zone,
        double grossArea,
        Batch batch,
        boolean green,
        boolean digital,
        boolean online,
        List<OpeningHours> hours,
        String planRevision,
        String rulePack,
        boolean sample)
        implements Entry {
    /// The document that holds what belongs to the whole portfolio; it has no exhibition in it.
    public static final Id<Exhibition> PORTFOLIO = new Id<>("portfolio");

    public Exhibition {
        Objects.requireNonNull(id);
        code = text(code);
        name = nameOf(name);
        theme = nameOf(theme);
        venue = nameOf(venue);
        city = nameOf(city);
        grossArea = grossArea + 0.0;
        zone = zone == null || zone.isBlank() ? "Asia/Shanghai" : zone;
        batch = orElse(batch, Batch.NONE);
        hours = list(hours);
        planRevision = planRevision == null || planRevision.isBlank() ? "A" : planRevision.strip();
        rulePack = text(rulePack);
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("An exhibition ends after it begins");
        }
    }

    /// Whether its last day is over on a day; never where it has none.
    public boolean isOver(LocalDate day) {
        return to != null && day.isAfter(to);
    }

    /// The same at a moment, by the clocks at its place.
    public boolean isOver(Instant moment) {
        return isOver(LocalDate.ofInstant(moment, ZoneId.of(zone)));
    }

    /// A new exhibition with nothing known but its code, name and dates.
    public static Exhibition titled(String code, Name name, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Exhibition(
                Id.fresh(),
                code,
                name,
                Name.NONE,
                Name.NONE,
                Name.NONE,
                from,
                to,
                "",
                0,
                Batch.NONE,
                false,
                false,
                false,
                List.of(),
                "A",
                "",
                false);
    }

    public Particulars particulars() {
        return new Particulars(name, venue, city, from, to, zone, hours);
    }

    public Exhibition with(Particulars said) {
        return copy(said, planRevision, rulePack);
    }

    public Exhibition at(Name newVenue, Name newCity) {
        return with(particulars().at(newVenue, newCity));
    }

    public Exhibition dated(@Nullable LocalDate newFrom, @Nullable LocalDate newTo, String newZone) {
        return with(particulars().dated(newFrom, newTo, newZone));
    }

    public Exhibition withPlanRevision(String newRevision) {
        return copy(particulars(), newRevision, rulePack);
    }

    public Exhibition withRulePack(String newPack) {
        return copy(particulars(), planRevision, newPack);
    }

    /// The one place that names every field of an exhibition for a copy of it.
    private Exhibition copy(Particulars said, String newRevision, String newPack) {
        return new Exhibition(
                id,
                code,
                said.name(),
                theme,
                said.venue(),
                said.city(),
                said.from(),
                said.to(),
                said.zone(),
                grossArea,
                batch,
                green,
                digital,
                online,
                said.hours(),
                newRevision,
                newPack,
                sample);
    }
}
