package org.hallwright.domain.schedule.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Links;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Id;

/// The programme with what those outside may know and nothing else: what is held when and where, and who takes part.
///
/// Cancelled activities stay, so that it can be said that they were. What is not named here stays behind.
final class PublicProgramme {
    private PublicProgramme() {}

    static ExhibitionState of(ExhibitionState state) {
        var kept = new ArrayList<Entry>(state.all(Exhibition.class));
        var named = new HashSet<Id<?>>();
        for (var activity : state.all(Activity.class)) {
            if (activity.when() != null && !activity.internal()) {
                var bare = bare(activity);
                kept.add(bare);
                named.addAll(Links.of(bare));
            }
        }
        state.all(Room.class).forEach(r -> kept.add(Room.of(r.id(), r.name(), null, 0, 0)));
        state.all(Track.class).forEach(t -> kept.add(new Track(t.id(), t.name(), "", 0)));
        state.all(Guest.class).forEach(guest -> kept.add(bare(guest)));
        state.all(Project.class).forEach(project -> kept.add(bare(project)));
        kept.removeIf(e -> !(e instanceof Exhibition || e instanceof Activity || named.contains(e.id())));
        return ExhibitionState.of(kept);
    }

    private static Activity bare(Activity a) {
        var programme = a.programme()
                .edit()
                .needs(List.of())
                .source(Map.of())
                .sound(null)
                .signing(null)
                .build();
        return a.edit()
                .entitled(
                        a.title(),
                        a.kind(),
                        a.state() == ActivityState.CANCELLED ? ActivityState.CANCELLED : ActivityState.CONFIRMED)
                .audience(Audience.NONE)
                .programme(programme)
                .buffers(0, 0)
                .follows(List.of())
                .series(null)
                .build();
    }

    /// Without a rank: in which order guests are greeted is the house's affair.
    private static Guest bare(Guest g) {
        return new Guest(
                g.id(),
                g.name(),
                g.position(),
                g.organisation(),
                0,
                g.country(),
                Sector.OTHER,
                PresenceMode.IN_PERSON,
                null,
                "",
                List.of());
    }

    private static Project bare(Project p) {
        return new Project(
                p.id(), p.code(), p.name(), p.field(), p.type(), p.parties(), null, ProjectState.PLANNED, "");
    }
}
