package org.hallwright.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.schedule.check.ScheduleRule;
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

    /// Makes what was proposed, all of it together: what goes along with another needs the place that it leaves. What
    /// has been edited since, so that it would clash now or be out of order, stays where it is.
    ///
    /// @return how many were placed
    public int apply(Proposal proposal) {
        var count = new int[1];
        open.edit(state -> {
            var sound = sound(proposal.placements(), state);
            var change = new ChangeBuilder(state);
            sound.forEach(p -> change.put(p.applyTo(state.get(p.activity()))));
            count[0] = sound.size();
            return change.build(Label.of("change.place-activities", count[0]));
        });
        return count[0];
    }

    /// One after the other is left out, the last first, until nothing is wrong that was not wrong before.
    private static List<Placement> sound(List<Placement> proposed, ExhibitionState state) {
        var check = ScheduleCheck.of(state);
        var known = Set.copyOf(check.problems());
        var left = new ArrayList<>(proposed);
        left.removeIf(p -> state.find(p.activity()).isEmpty());
        for (var wrong = wrong(check, left, known); !wrong.isEmpty(); wrong = wrong(check, left, known)) {
            left.remove(wrong.getLast());
        }
        return left;
    }

    private static List<Placement> wrong(ScheduleCheck check, List<Placement> placements, Set<Problem> known) {
        var about = check.ifPlaced(placements).stream()
                .filter(problem -> prevents(problem) && !known.contains(problem))
                .flatMap(problem -> problem.where().entries().stream())
                .collect(Collectors.toSet());
        return placements.stream().filter(p -> about.contains(p.activity())).toList();
    }

    private static boolean prevents(Problem problem) {
        return problem.severity() == Severity.BLOCKER
                || problem.severity() == Severity.WARNING && problem.rule().equals(ScheduleRule.OUT_OF_ORDER.key());
    }
}
