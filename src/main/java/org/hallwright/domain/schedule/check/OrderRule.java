package org.hallwright.domain.schedule.check;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.check.Premises.Figures;

/// The rule about activities that depend on each other: what follows starts after what it follows has ended.
final class OrderRule {
    private OrderRule() {}

    static void outOfOrder(Collection<Activity> activities, Premises premises) {
        for (var activity : activities) {
            for (var link : activity.follows()) {
                premises.find(link.activity())
                        .filter(before -> before.isScheduled() && !before.id().equals(activity.id()))
                        .ifPresent(before -> look(before, activity, link, premises));
            }
        }
    }

    private static void look(Activity before, Activity activity, Follows link, Premises premises) {
        var there =
                Duration.between(before.when().end(), activity.when().start()).toMinutes();
        if (there < link.minutes()) {
            premises.tell(
                    ScheduleRule.OUT_OF_ORDER,
                    new Clash(before, activity, List.of()),
                    Figures.minutes(link.minutes(), there, "activity"),
                    activity.title(),
                    before.title(),
                    link.minutes(),
                    Premises.moment(activity.when().start()),
                    Premises.moment(before.when().end().plusMinutes(link.minutes())));
        }
    }
}
