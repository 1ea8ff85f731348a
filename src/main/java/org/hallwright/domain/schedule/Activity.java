package org.hallwright.domain.schedule;

import static org.hallwright.domain.value.Values.list;
import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.orElse;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// What the schedule holds: a ceremony, a forum, a signing, an exhibition of a month.
///
/// @param when null while it is unscheduled
/// @param rooms where; several for one activity that spans them, none while unplaced
/// @param people who takes part, in order of appearance
/// @param signings the projects signed in it, in order of signing
/// @param setUpMinutes the rooms are taken that long before
/// @param clearMinutes and that long after
/// @param internal whether it stays off public papers
/// @param follows what must be over before it starts
/// @param series the activity that it is a repetition of, null for one of its own
public record Activity(
        Id<Activity> id,
        Name title,
        ActivityKind kind,
        ActivityState state,
        @Nullable When when,
        List<Id<Room>> rooms,
        @Nullable Id<Track> track,
        List<Participation> people,
        List<Id<Project>> signings,
        Audience audience,
        Programme programme,
        int setUpMinutes,
        int clearMinutes,
        boolean internal,
        List<Follows> follows,
        @Nullable Id<Activity> series)
        implements Entry {
    private static final Duration USUAL = Duration.ofHours(1);

    public Activity {
        Objects.requireNonNull(id);
        title = nameOf(title);
        kind = orElse(kind, ActivityKind.OTHER);
        state = orElse(state, ActivityState.DRAFT);
        rooms = list(rooms);
        people = list(people);
        signings = list(signings);
        audience = orElse(audience, Audience.NONE);
        programme = orElse(programme, Programme.NONE).ofActivity(when);
        follows = list(follows);
    }

    public static Activity titled(
            Id<Activity> id, Name title, ActivityKind kind, @Nullable When when, List<Id<Room>> rooms) {
        return new ActivityBuilder(id)
                .entitled(title, kind, ActivityState.CONFIRMED)
                .at(when, rooms)
                .build();
    }

    public ActivityBuilder edit() {
        return new ActivityBuilder(this);
    }

    public boolean isScheduled() {
        return when != null && state != ActivityState.CANCELLED;
    }

    /// How long it lasts or is to last: as its time says, else as was planned, else as its agenda takes, else an
    /// hour.
    public Duration length() {
        if (when != null) {
            return when.length();
        }
        var minutes = programme.plannedMinutes() > 0 ? programme.plannedMinutes() : programme.agendaMinutes();
        return minutes > 0 ? Duration.ofMinutes(minutes) : USUAL;
    }

    /// From the start of its set-up until it is cleared; null while it is unscheduled.
    public @Nullable When withBuffers() {
        return when == null ? null : when.widened(setUpMinutes, clearMinutes);
    }

    public Activity at(@Nullable When newWhen, List<Id<Room>> newRooms) {
        return edit().at(newWhen, newRooms).build();
    }

    public Activity entitled(Name newTitle, ActivityKind newKind, ActivityState newState) {
        return edit().entitled(newTitle, newKind, newState).build();
    }

    public Activity onTrack(@Nullable Id<Track> newTrack) {
        return edit().track(newTrack).build();
    }

    public Activity withPeople(List<Participation> newPeople) {
        return edit().people(newPeople).build();
    }

    public Activity withSignings(List<Id<Project>> newSignings) {
        return edit().signings(newSignings).build();
    }

    public Activity withProgramme(Programme newProgramme) {
        return edit().programme(newProgramme).build();
    }

    public Activity forAudience(Audience newAudience) {
        return edit().audience(newAudience).build();
    }
}
