package org.hallwright.solver.fill.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.check.LiveCheck;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.solver.fill.floor.FillFloor;
import org.hallwright.solver.fill.floor.FillLimits;
import org.hallwright.solver.fill.floor.Frame;
import org.hallwright.solver.fill.rows.Placed;

/// The hall with booths as they might stand, and what the plan check says of them. Immutable.
record Trial(Frame frame, Id<Hall> hall, ExhibitionState state, LiveCheck check, Map<Id<Booth>, Placed> placed) {
    /// What the filler answers for and one booth decides.
    private static final Set<String> NEAR = Set.of(
            "booth-overlap",
            "outside-hall",
            "pillar-in-booth",
            "keep-clear",
            "entrance-strip",
            "exit-blocked",
            "fire-break",
            "aisle-width",
            "row-length");

    static Trial of(FillFloor floor, FillLimits limits, Frame frame, List<Placed> booths, List<Outline> breaks) {
        var placed = new HashMap<Id<Booth>, Placed>();
        var entries = new ArrayList<Entry>(floor.elements());
        entries.add(floor.hall());
        for (var booth : booths) {
            var id = new Id<Booth>("filled-" + placed.size());
            placed.put(id, booth);
            entries.add(booth(frame, floor.hall().id(), id, booth));
        }
        for (var outline : breaks) {
            var id = new Id<Zone>("break-" + entries.size());
            entries.add(new Zone(id, floor.hall().id(), ZoneKind.FIRE_BREAK, Name.NONE, outline));
        }
        var state = ExhibitionState.of(entries);
        return new Trial(frame, floor.hall().id(), state, LiveCheck.of(state, limits.asPack()), placed);
    }

    private static Booth booth(Frame frame, Id<Hall> hall, Id<Booth> id, Placed p) {
        var footprint = frame.booth(p.x(), p.y(), p.width(), p.depth(), p.quarters());
        return Booth.shell(id, hall, id.value(), footprint);
    }

    Outline outline(Id<Booth> id) {
        return state.get(id).footprint().outline();
    }

    /// The trial after some booths went, and others came or moved.
    Trial with(Collection<Id<Booth>> gone, Map<Id<Booth>, Placed> come) {
        var edits = new ArrayList<Edit>();
        var now = new HashMap<>(placed);
        for (var id : gone) {
            now.remove(id);
            edits.add(Edit.delete(state.get(id)));
        }
        come.forEach((id, booth) -> {
            now.put(id, booth);
            edits.add(new Edit(state.find(id).orElse(null), booth(frame, hall, id, booth)));
        });
        var change = new Change(Label.of(""), edits);
        var next = state.apply(change);
        return new Trial(frame, hall, next, check.after(next, change.touched()), now);
    }

    Trial without(Collection<Id<Booth>> gone) {
        return with(new HashSet<>(gone), Map.of());
    }

    Trial surveyed() {
        return new Trial(frame, hall, state, check.surveyed(), placed);
    }

    /// What is wrong near single booths; not a block of booths too large for its fire breaks, which no one booth makes.
    List<Finding> nearBooths() {
        return check.findings(hall).stream()
                .filter(f -> NEAR.contains(f.rule()) && f.problem().severity() != Severity.NOTE)
                .filter(f -> !f.rule().equals("fire-break")
                        || f.problem().where().entries().size() <= 2)
                .toList();
    }

    /// What the last survey found by one of the rules.
    List<Finding> ofFloor(Set<String> rules) {
        return check.findings(hall).stream()
                .filter(f -> rules.contains(f.rule()))
                .toList();
    }

    /// Those of the entries that the filler placed.
    List<Id<Booth>> placedAmong(Finding finding) {
        return finding.problem().where().entries().stream()
                .map(id -> new Id<Booth>(id.value()))
                .filter(placed::containsKey)
                .toList();
    }

    /// All booths, as they were placed.
    List<Placed> inOrder() {
        return placed.values().stream()
                .sorted(Comparator.comparingInt(Placed::row)
                        .thenComparingDouble(Placed::x)
                        .thenComparingDouble(Placed::y))
                .toList();
    }
}
