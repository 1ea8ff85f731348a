package org.hallwright.domain.schedule.check;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.check.Premises.Figures;

/// The rules about two activities that want one room, or one person, at one time or too soon after each other.
final class ClashRules {
    private ClashRules() {}

    static void roomOverlap(Collection<Activity> activities, Premises premises) {
        for (var clash : ClashFinder.inRooms(activities)) {
            premises.tell(
                    ScheduleRule.ROOM_OVERLAP,
                    clash,
                    Figures.minutes(0, clash.minutes(), "schedule"),
                    clash.first().title(),
                    clash.second().title(),
                    premises.shared(clash),
                    Premises.moment(clash.second().when().start()));
        }
    }

    static void personOverlap(Collection<Activity> activities, Premises premises) {
        ofPeople(ScheduleRule.PERSON_OVERLAP, ClashFinder.ofPeople(activities), premises);
    }

    static void boothDuty(Collection<Activity> activities, Premises premises) {
        ofPeople(ScheduleRule.BOOTH_DUTY, ClashFinder.atBooths(activities), premises);
    }

    private static void ofPeople(ScheduleRule rule, List<Clash> clashes, Premises premises) {
        for (var clash : clashes) {
            premises.tell(
                    rule,
                    clash,
                    Figures.minutes(0, clash.minutes(), "schedule"),
                    premises.shared(clash),
                    clash.first().title(),
                    clash.second().title(),
                    Premises.moment(clash.second().when().start()));
        }
    }

    static void personWalk(Collection<Activity> activities, Premises premises) {
        var walking = premises.walking();
        for (var clash : ClashFinder.soonAfter(activities, walking.longest())) {
            var needed = walking.minutes(clash.first().rooms(), clash.second().rooms());
            var there = between(clash);
            if (there < needed) {
                premises.tell(
                        ScheduleRule.PERSON_WALK,
                        clash,
                        Figures.minutes(needed, there, "plan"),
                        premises.shared(clash),
                        premises.roomsOf(clash.first()),
                        premises.roomsOf(clash.second()),
                        clash.first().title(),
                        clash.second().title(),
                        needed,
                        there);
            }
        }
    }

    static void setUpBuffer(Collection<Activity> activities, Premises premises) {
        for (var clash : ClashFinder.inSetUp(activities)) {
            var needed = clash.first().clearMinutes() + clash.second().setUpMinutes();
            var there = between(clash);
            premises.tell(
                    ScheduleRule.SETUP_BUFFER,
                    clash,
                    Figures.minutes(needed, there, "activity"),
                    clash.first().title(),
                    clash.second().title(),
                    premises.shared(clash),
                    needed,
                    there);
        }
    }

    private static long between(Clash clash) {
        return Duration.between(
                        clash.first().when().end(), clash.second().when().start())
                .toMinutes();
    }
}
