package org.hallwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.ui.kit.Place;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
    @Test
    void eachKindLeadsToThePlaceWhereItIsWorkedOn() {
        assertThat(Whereabouts.of(Exhibition.class)).isEqualTo(Place.PORTFOLIO);
        assertThat(Whereabouts.of(Exhibitor.class)).isEqualTo(Place.EXHIBITORS);
        assertThat(Whereabouts.of(Activity.class)).isEqualTo(Place.SCHEDULE);
        assertThat(Whereabouts.of(Room.class)).isEqualTo(Place.SCHEDULE);
        assertThat(Whereabouts.of(Guest.class)).isEqualTo(Place.GUESTS);
        assertThat(Whereabouts.of(Project.class)).isEqualTo(Place.PROJECTS);
    }

    @Test
    void whatStandsInAHallLeadsToTheFloorPlan() {
        assertThat(Whereabouts.of(Booth.class)).isEqualTo(Place.FLOOR_PLAN);
        assertThat(Whereabouts.of(Hall.class)).isEqualTo(Place.FLOOR_PLAN);
        assertThat(Whereabouts.of(Assignment.class)).isEqualTo(Place.FLOOR_PLAN);
    }
}
