package org.hallwright.domain.schedule;

import static org.hallwright.domain.value.Values.list;
import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.orElse;

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
        boolean internal)
        implements Entry {
    public Activity {
        Objects.requireNonNull(id);
        title = nameOf(title);
        kind = orElse(kind, ActivityKind.OTHER);
        state = orElse(state, ActivityState.DRAFT);
        rooms = list(rooms);
        people = list(people);
        signings = list(signings);
        audience = orElse(audience, Audience.NONE);
        programme = orElse(programme, Programme.NONE);
    }

    public static Activity titled(
            Id<Activity> id, Name title, ActivityKind kind, @Nullable When when, List<Id<Room>> rooms) {
        return new Activity(
                id,
                title,
                kind,
                ActivityState.CONFIRMED,
                when,
                rooms,
                null,
                List.of(),
                List.of(),
                Audience.NONE,
                Programme.NONE,
                0,
                0,
                false);
    }

    public boolean isScheduled() {
        return when != null && state != ActivityState.CANCELLED;
    }

    public Activity at(@Nullable When newWhen, List<Id<Room>> newRooms) {
        return new Activity(
                id,
                title,
                kind,
                state,
                newWhen,
                newRooms,
                track,
                people,
                signings,
                audience,
                programme,
                setUpMinutes,
                clearMinutes,
                internal);
    }

    public Activity entitled(Name newTitle, ActivityKind newKind, ActivityState newState) {
        return new Activity(
                id,
                newTitle,
                newKind,
                newState,
                when,
                rooms,
                track,
                people,
                signings,
                audience,
                programme,
                setUpMinutes,
                clearMinutes,
                internal);
    }

    public Activity onTrack(@Nullable Id<Track> newTrack) {
        return new Activity(
                id,
                title,
                kind,
                state,
                when,
                rooms,
                newTrack,
                people,
                signings,
                audience,
                programme,
                setUpMinutes,
                clearMinutes,
                internal);
    }

    public Activity withPeople(List<Participation> newPeople) {
        return new Activity(
                id,
                title,
                kind,
                state,
                when,
                rooms,
                track,
                newPeople,
                signings,
                audience,
                programme,
                setUpMinutes,
                clearMinutes,
                internal);
    }

    public Activity withSignings(List<Id<Project>> newSignings) {
        return new Activity(
                id,
                title,
                kind,
                state,
                when,
                rooms,
                track,
                people,
                newSignings,
                audience,
                programme,
                setUpMinutes,
                clearMinutes,
                internal);
    }

    public Activity withProgramme(Programme newProgramme) {
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
                newProgramme,
                setUpMinutes,
                clearMinutes,
                internal);
    }

    public Activity forAudience(Audience newAudience) {
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
                newAudience,
                programme,
                setUpMinutes,
                clearMinutes,
                internal);
    }
}
