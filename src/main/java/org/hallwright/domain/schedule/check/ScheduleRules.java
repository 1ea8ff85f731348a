package org.hallwright.domain.schedule.check;

import static org.hallwright.domain.value.Values.list;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;

/// By which rules an exhibition's programme is checked. One for each exhibition; until it is made all rules are on as
/// usual.
///
/// @param settings of the rules that differ from the usual
/// @param metresPerMinute how fast guests walk, 0 for the usual
/// @param walks minutes between rooms, which go before what the plan says
public record ScheduleRules(Id<ScheduleRules> id, List<RuleSetting> settings, double metresPerMinute, List<Walk> walks)
        implements Entry {
    /// 4 km/h: guests in company, through a hall with people in it.
    public static final double USUAL_METRES_PER_MINUTE = 4000.0 / 60;

    private static final ScheduleRules USUAL = new ScheduleRules(new Id<>("schedule-rules"), List.of(), 0, List.of());

    public ScheduleRules {
        Objects.requireNonNull(id);
        settings = list(settings);
        metresPerMinute = Double.isFinite(metresPerMinute) ? Math.max(0, metresPerMinute) : 0;
        walks = list(walks);
    }

    /// The rules in force.
    public static ScheduleRules of(ExhibitionState state) {
        return state.all(ScheduleRules.class).stream()
                .min(Comparator.comparing(ScheduleRules::id))
                .orElse(USUAL);
    }

    /// The rules of the exhibition, to be edited.
    public static ScheduleRules of(ExhibitionState state, Id<Exhibition> exhibition) {
        return state.all(ScheduleRules.class).stream()
                .min(Comparator.comparing(ScheduleRules::id))
                .orElseGet(() -> new ScheduleRules(Id.named("schedule-rules/" + exhibition), List.of(), 0, List.of()));
    }

    private Optional<RuleSetting> setting(ScheduleRule rule) {
        return settings.stream().filter(s -> s.rule().equals(rule.key())).findFirst();
    }

    public boolean isOn(ScheduleRule rule) {
        return setting(rule).map(RuleSetting::on).orElse(true);
    }

    public Severity severity(ScheduleRule rule) {
        return setting(rule).map(RuleSetting::severity).orElse(rule.usual());
    }

    /// Metres that a guest walks in a minute.
    public double pace() {
        return metresPerMinute > 0 ? metresPerMinute : USUAL_METRES_PER_MINUTE;
    }

    public ScheduleRules with(ScheduleRule rule, boolean on, Severity severity) {
        var others = settings.stream().filter(s -> !s.rule().equals(rule.key()));
        var usual = on && severity == rule.usual();
        var now = usual ? Stream.<RuleSetting>of() : Stream.of(new RuleSetting(rule.key(), on, severity));
        return new ScheduleRules(id, Stream.concat(others, now).toList(), metresPerMinute, walks);
    }

    /// Without what the table says about one room.
    public ScheduleRules withoutWalksTo(Id<Room> room) {
        return walking(
                metresPerMinute,
                walks.stream()
                        .filter(walk -> !walk.from().equals(room) && !walk.to().equals(room))
                        .toList());
    }

    public ScheduleRules walking(double newMetresPerMinute, List<Walk> newWalks) {
        return new ScheduleRules(id, settings, newMetresPerMinute, newWalks);
    }
}
