package org.hallwright.domain.schedule;

import java.util.List;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// Makes an activity, from nothing or from another one, with what differs.
public final class ActivityBuilder {
    private Id<Activity> id;
    private Name title = Name.NONE;
    private ActivityKind kind = ActivityKind.OTHER;
    private ActivityState state = ActivityState.DRAFT;
    private @Nullable When when;
    private List<Id<Room>> rooms = List.of();
    private @Nullable Id<Track> track;
    private List<Participation> people = List.of();
    private List<Id<Project>> signings = List.of();
    private Audience audience = Audience.NONE;
    private Programme programme = Programme.NONE;
    private int setUpMinutes;
    private int clearMinutes;
    private boolean internal;
    private List<Follows> follows = List.of();
    private @Nullable Id<Activity> series;
    private int lastMinutes;

    public ActivityBuilder(Id<Activity> id) {
        this.id = id;
    }

    ActivityBuilder(Activity a) {
        id = a.id();
        title = a.title();
        kind = a.kind();
        state = a.state();
        when = a.when();
        rooms = a.rooms();
        track = a.track();
        people = a.people();
        signings = a.signings();
        audience = a.audience();
        programme = a.programme();
        setUpMinutes = a.setUpMinutes();
        clearMinutes = a.clearMinutes();
        internal = a.internal();
        follows = a.follows();
        series = a.series();
    }

    /// Another activity that is like this one.
    public ActivityBuilder id(Id<Activity> newId) {
        id = newId;
        return this;
    }

    public ActivityBuilder entitled(Name newTitle, ActivityKind newKind, ActivityState newState) {
        title = newTitle;
        kind = newKind;
        state = newState;
        return this;
    }

    /// @param newWhen null to take it off the timetable; how long it lasted is then how long it is planned to last
    public ActivityBuilder at(@Nullable When newWhen, List<Id<Room>> newRooms) {
        lastMinutes = when == null ? lastMinutes : When.minutesOf(when.length());
        when = newWhen;
        rooms = newRooms;
        return this;
    }

    public ActivityBuilder track(@Nullable Id<Track> newTrack) {
        track = newTrack;
        return this;
    }

    public ActivityBuilder people(List<Participation> newPeople) {
        people = newPeople;
        return this;
    }

    public ActivityBuilder signings(List<Id<Project>> newSignings) {
        signings = newSignings;
        return this;
    }

    public ActivityBuilder audience(Audience newAudience) {
        audience = newAudience;
        return this;
    }

    public ActivityBuilder programme(Programme newProgramme) {
        programme = newProgramme;
        return this;
    }

    /// How long the rooms are taken before and after, in minutes.
    public ActivityBuilder buffers(int newSetUpMinutes, int newClearMinutes) {
        setUpMinutes = newSetUpMinutes;
        clearMinutes = newClearMinutes;
        return this;
    }

    public ActivityBuilder internal(boolean newInternal) {
        internal = newInternal;
        return this;
    }

    public ActivityBuilder follows(List<Follows> newFollows) {
        follows = newFollows;
        return this;
    }

    public ActivityBuilder series(@Nullable Id<Activity> newSeries) {
        series = newSeries;
        return this;
    }

    public Activity build() {
        return new Activity(
                id,
                title,
                kind,
                state,
                when,
                rooms,
                track,
                people,
                signings,
                audience,
                planned(),
                setUpMinutes,
                clearMinutes,
                internal,
                follows,
                series);
    }

    private Programme planned() {
        return when == null && programme.plannedMinutes() == 0 && lastMinutes > 0
                ? programme.edit().plannedMinutes(lastMinutes).build()
                : programme;
    }
}
