package org.hallwright.ui.plan.findings;

import java.util.List;
import java.util.Optional;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.check.LiveCheck;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.plan.tool.Checking;
import org.jspecify.annotations.Nullable;

/// What would be found if things lay as they are being dragged or drawn, by the rules of the whole floor too.
///
/// What was found for an earlier place of the same gesture stays until the newer is there, since a survey takes longer
/// than the pointer rests; what is found after the gesture has ended is dropped. JavaFX thread only.
final class FloorAhead {
    private final Surveys surveys;
    private final Runnable changed;

    /// As they lie now, or the hall as it is now; none while there is no gesture.
    private List<? extends Entry> things = List.of();

    /// Those for which that was found.
    private List<? extends Entry> judged = List.of();

    private @Nullable LiveCheck found;
    private int gesture;

    /// @param changed hears that something was found
    FloorAhead(Surveys surveys, Runnable changed) {
        this.surveys = surveys;
        this.changed = changed;
    }

    /// Things lie there now.
    ///
    /// @param check of the plan without the gesture
    void lie(LiveCheck check, Id<Hall> hall, List<? extends Entry> now) {
        things = now;
        var mine = gesture;
        if (isBehind() || surveys.isBusy()) {
            surveys.make(() -> with(check, now).surveyed(hall), would -> {
                if (gesture == mine) {
                    judged = now;
                    found = would;
                    changed.run();
                }
            });
        }
    }

    /// The gesture has ended, or the plan under it has changed.
    void end() {
        if (isUnderWay()) {
            surveys.drop();
        }
        gesture++;
        things = List.of();
        judged = List.of();
        found = null;
    }

    boolean isUnderWay() {
        return !things.isEmpty();
    }

    /// Whether they are so many that their tool judges none of them.
    boolean isOfMany() {
        return things.size() > Checking.MOST;
    }

    /// Whether what was found is of before: not of the place where the things lie now.
    boolean isBehind() {
        return !things.equals(judged) && things.stream().anyMatch(FloorAhead::isJudged);
    }

    private static LiveCheck with(LiveCheck check, List<? extends Entry> things) {
        return things.getFirst() instanceof Hall hall
                ? check.during(hall)
                : check.during(things.stream().map(PlanElement.class::cast).toList());
    }

    /// Whether any rule looks at such a thing.
    private static boolean isJudged(Entry thing) {
        return !(thing instanceof UtilityPoint
                || thing instanceof AreaPatch
                || thing instanceof PlanLabel
                || thing instanceof Underlay);
    }

    /// What would be found, as far as it is known.
    Optional<LiveCheck> found() {
        return Optional.ofNullable(found);
    }
}
