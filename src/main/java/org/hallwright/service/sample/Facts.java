package org.hallwright.service.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hallwright.domain.exhibition.Batch;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.OpeningHours;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// What is said of a sample exhibition as a whole, gathered into its record, which is always marked as a sample.
///
/// @param grossArea square metres as announced, 0 where the announcement gives none
record Facts(
        String code,
        Name name,
        Name theme,
        Name venue,
        Name city,
        LocalDate from,
        LocalDate to,
        double grossArea,
        Batch batch,
        boolean green,
        boolean digital,
        boolean online) {
    static final LocalTime OPENS = LocalTime.of(9, 0);
    static final LocalTime CLOSES = LocalTime.of(17, 0);

    static Id<Exhibition> id(String code) {
        return Id.named("sample/" + code);
    }

    Exhibition exhibition() {
        return new Exhibition(
                id(code),
                code,
                name,
                theme,
                venue,
                city,
                from,
                to,
                "Asia/Shanghai",
                grossArea,
                batch,
                green,
                digital,
                online,
                hours(),
                "A",
                RulePacks.CHINA.code(),
                true);
    }

    Facts coded(String newCode) {
        return new Facts(newCode, name, theme, venue, city, from, to, grossArea, batch, green, digital, online);
    }

    Facts sized(double newArea) {
        return new Facts(code, name, theme, venue, city, from, to, newArea, batch, green, digital, online);
    }

    /// Whether both are open on one day, or one is still being cleared on the day before the other opens.
    boolean meets(Facts other) {
        return !from.isAfter(other.to.plusDays(1)) && !other.from.isAfter(to.plusDays(1));
    }

    private List<OpeningHours> hours() {
        return from.datesUntil(to.plusDays(1))
                .map(day -> new OpeningHours(day, OPENS, day.equals(to) ? LocalTime.of(15, 0) : CLOSES))
                .toList();
    }
}
