package org.hallwright.service.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.roster.points.PointsRule;
import org.hallwright.domain.roster.points.PointsScheme;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;

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

    /// One exhibitor before and after an award.
    public record Outlook(Exhibitor before, Exhibitor after) {}

    /// Whose ledger [#award] would change, and to what.
    public List<Outlook> outlook() {
        var state = open.state();
        var scheme = PointsScheme.of(state, open.id());
        return state.sorted(Exhibitor.class, Comparator.comparing(Exhibitor::id)).stream()
                .map(exhibitor -> new Outlook(exhibitor, scheme.award(exhibitor, state)))
                .filter(outlook -> outlook.after() != outlook.before())
                .toList();
    }

    /// Enters a line into an exhibitor's ledger by hand.
    ///
    /// @throws WrongRequest if the exhibitor is gone
    public void enter(Id<Exhibitor> id, PointsEntry entry) {
        open.edit(state -> {
            var exhibitor = find(state, id);
            var ledger = new ArrayList<>(exhibitor.points());
            // Before what rules gave, where lines by hand stay when points are awarded.
            var at = (int) ledger.stream().takeWhile(line -> line.by() == null).count();
            ledger.add(at, entry);
            return ledger(state, exhibitor, ledger, "change.enter-points");
        });
    }

    /// Takes a line that was entered by hand back; what rules gave is taken back by the rules.
    ///
    /// @throws WrongRequest if the exhibitor or the line is gone
    public void takeBack(Id<Exhibitor> id, PointsEntry entry) {
        open.edit(state -> {
            var exhibitor = find(state, id);
            var ledger = new ArrayList<>(exhibitor.points());
            if (entry.by() != null || !ledger.remove(entry)) {
                throw new WrongRequest("points.line-gone");
            }
            return ledger(state, exhibitor, ledger, "change.take-points-back");
        });
    }

    private static Change ledger(ExhibitionState state, Exhibitor exhibitor, List<PointsEntry> ledger, String key) {
        return new ChangeBuilder(state)
                .put(exhibitor.edit().points(ledger).build())
                .build(Label.of(key, exhibitor.name()));
    }

    private static Exhibitor find(ExhibitionState state, Id<Exhibitor> id) {
        return state.find(id).orElseThrow(() -> new WrongRequest("points.exhibitor-gone"));
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
