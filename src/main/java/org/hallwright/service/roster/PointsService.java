package org.hallwright.service.roster;

import java.util.List;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.points.PointsRule;
import org.hallwright.domain.roster.points.PointsScheme;
import org.hallwright.service.OpenExhibition;

/// The rules by which exhibitors earn priority points, and giving the points.
public final class PointsService {
    private final OpenExhibition open;

    public PointsService(OpenExhibition open) {
        this.open = open;
    }

    public PointsScheme scheme() {
        return PointsScheme.of(open.state(), open.id());
    }

    /// Puts other rules in force and gives everybody the points that they give, in one change.
    ///
    /// @param lot seed of the draw among those who have as many points and asked on the same day
    public void setRules(List<PointsRule> rules, long lot) {
        open.edit(state -> {
            var scheme = PointsScheme.of(state, open.id()).with(rules, lot);
            var builder = new ChangeBuilder(state).put(scheme);
            awarded(state, scheme, builder);
            return builder.build(Label.of("change.set-points-rules", rules.size()));
        });
    }

    /// Gives everybody the points that the rules give as things are now: booths and requests change after rules were
    /// set.
    public void award() {
        open.edit(state -> {
            var builder = new ChangeBuilder(state);
            var changed = awarded(state, PointsScheme.of(state, open.id()), builder);
            return builder.build(Label.of("change.award-points", changed));
        });
    }

    private static int awarded(ExhibitionState state, PointsScheme scheme, ChangeBuilder builder) {
        var changed = 0;
        for (var exhibitor : state.all(Exhibitor.class)) {
            var after = scheme.award(exhibitor, state);
            if (after != exhibitor) {
                builder.put(after);
                changed++;
            }
        }
        return changed;
    }
}
