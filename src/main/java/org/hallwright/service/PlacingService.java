package org.hallwright.service;

import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.work.Progress;
import org.hallwright.solver.programme.ProgrammePlanner;
import org.hallwright.solver.programme.Proposal;

/// Places for many activities at once: worked out first, made in one change.
public final class PlacingService {
    /// The same programme gets the same proposal.
    private static final long SEED = 20_240_820;

    private final OpenExhibition open;

    public PlacingService(OpenExhibition open) {
        this.open = open;
    }

    /// Times and rooms for all that have none; nothing changes.
    public Proposal placeAll(Progress progress) {
        return new ProgrammePlanner(open.state(), SEED).placeAll(progress);
    }

    /// Other times and rooms for drafts that clash; nothing changes.
    public Proposal replan(Progress progress) {
        return new ProgrammePlanner(open.state(), SEED).replan(progress);
    }

    /// Makes what was proposed. What has been edited since, so that it would clash now, stays where it is.
    ///
    /// @return how many were placed
    public int apply(Proposal proposal) {
        var count = new int[1];
        open.edit(state -> {
            var change = new ChangeBuilder(state);
            var now = state;
            for (Placement p : proposal.placements()) {
                var found = state.find(p.activity());
                var sound = found.isPresent()
                        && ScheduleCheck.of(now).ifPlaced(java.util.List.of(p)).stream()
                                .noneMatch(problem ->
                                        problem.severity() == org.hallwright.domain.problem.Severity.BLOCKER);
                if (sound) {
                    var moved = p.applyTo(found.get());
                    change.put(moved);
                    now = now.apply(new ChangeBuilder(now).put(moved).build(Label.of("change.place-activities", 1)));
                    count[0]++;
                }
            }
            return change.build(Label.of("change.place-activities", count[0]));
        });
        return count[0];
    }
}
