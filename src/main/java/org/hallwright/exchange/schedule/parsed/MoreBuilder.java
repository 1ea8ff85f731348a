package org.hallwright.exchange.schedule.parsed;

import java.util.List;
import java.util.Map;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Media;
import org.hallwright.domain.schedule.Organiser;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Sound;
import org.jspecify.annotations.Nullable;

/// Makes what few formats say of an activity: nothing at first, then each part that is said.
public final class MoreBuilder {
    private @Nullable ActivityState state;
    private @Nullable List<Organiser> organisers;
    private @Nullable List<String> interpretation;
    private @Nullable String liveLink;
    private @Nullable List<String> needs;
    private @Nullable List<Media> media;
    private @Nullable Integer capacity;
    private @Nullable Map<Sector, Integer> expected;
    private @Nullable Integer setUpMinutes;
    private @Nullable Integer clearMinutes;
    private @Nullable Boolean internal;
    private @Nullable List<Sound> sound;
    private @Nullable List<Participation> roles;
    private @Nullable Map<String, Integer> follows;
    private @Nullable String series;
    private @Nullable Integer plannedMinutes;
    private @Nullable List<AgendaPoint> agenda;

    MoreBuilder() {}

    MoreBuilder(More m) {
        state = m.state();
        organisers = m.organisers();
        interpretation = m.interpretation();
        liveLink = m.liveLink();
        needs = m.needs();
        media = m.media();
        capacity = m.capacity();
        expected = m.expected();
        setUpMinutes = m.setUpMinutes();
        clearMinutes = m.clearMinutes();
        internal = m.internal();
        sound = m.sound();
        roles = m.roles();
        follows = m.follows();
        series = m.series();
        plannedMinutes = m.plannedMinutes();
        agenda = m.agenda();
    }

    public MoreBuilder state(@Nullable ActivityState newState) {
        state = newState;
        return this;
    }

    public MoreBuilder organisers(@Nullable List<Organiser> newOrganisers) {
        organisers = newOrganisers;
        return this;
    }

    public MoreBuilder interpretation(@Nullable List<String> newInterpretation) {
        interpretation = newInterpretation;
        return this;
    }

    public MoreBuilder liveLink(@Nullable String newLiveLink) {
        liveLink = newLiveLink;
        return this;
    }

    public MoreBuilder needs(@Nullable List<String> newNeeds) {
        needs = newNeeds;
        return this;
    }

    public MoreBuilder media(@Nullable List<Media> newMedia) {
        media = newMedia;
        return this;
    }

    public MoreBuilder capacity(@Nullable Integer newCapacity) {
        capacity = newCapacity;
        return this;
    }

    public MoreBuilder expected(@Nullable Map<Sector, Integer> newExpected) {
        expected = newExpected;
        return this;
    }

    public MoreBuilder setUpMinutes(@Nullable Integer newSetUpMinutes) {
        setUpMinutes = newSetUpMinutes;
        return this;
    }

    public MoreBuilder clearMinutes(@Nullable Integer newClearMinutes) {
        clearMinutes = newClearMinutes;
        return this;
    }

    public MoreBuilder internal(@Nullable Boolean newInternal) {
        internal = newInternal;
        return this;
    }

    public MoreBuilder sound(@Nullable List<Sound> newSound) {
        sound = newSound;
        return this;
    }

    public MoreBuilder roles(@Nullable List<Participation> newRoles) {
        roles = newRoles;
        return this;
    }

    public MoreBuilder follows(@Nullable Map<String, Integer> newFollows) {
        follows = newFollows;
        return this;
    }

    public MoreBuilder series(@Nullable String newSeries) {
        series = newSeries;
        return this;
    }

    public MoreBuilder plannedMinutes(@Nullable Integer newPlannedMinutes) {
        plannedMinutes = newPlannedMinutes;
        return this;
    }

    public MoreBuilder agenda(@Nullable List<AgendaPoint> newAgenda) {
        agenda = newAgenda;
        return this;
    }

    public More build() {
        return new More(
                state,
                organisers,
                interpretation,
                liveLink,
                needs,
                media,
                capacity,
                expected,
                setUpMinutes,
                clearMinutes,
                internal,
                sound,
                roles,
                follows,
                series,
                plannedMinutes,
                agenda);
    }
}
