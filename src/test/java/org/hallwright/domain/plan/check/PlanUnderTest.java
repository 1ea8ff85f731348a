package org.hallwright.domain.plan.check;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// A hall that a test furnishes, and a pack that holds nothing but the limits it is about.
final class PlanUnderTest {
    final Hall hall;
    private final List<Entry> entries = new ArrayList<>();
    private RulePack pack = new RulePack(new Id<>("p"), "p", Name.NONE, "", List.of());

    PlanUnderTest(double width, double depth) {
        this(Outline.rectangle(0, 0, width, depth));
    }

    PlanUnderTest(Outline outline) {
        hall = new Hall(new Id<>("A"), "A", Name.NONE, 0, outline, 0, 0, 0, null);
        entries.add(hall);
    }

    PlanUnderTest limit(String rule, double value) {
        pack = pack.with(new Limit(rule, value, "m", "test", false));
        return this;
    }

    PlanUnderTest with(Entry... more) {
        entries.addAll(List.of(more));
        return this;
    }

    PlanUnderTest booth(String number, double x, double y, double width, double depth) {
        return booth(number, Footprint.rectangle(x, y, width, depth));
    }

    PlanUnderTest booth(String number, Footprint footprint) {
        return with(Booth.shell(new Id<>("b" + number), hall.id(), number, footprint));
    }

    PlanUnderTest row(String letter, int count, double x, double y) {
        for (var i = 0; i < count; i++) {
            booth(letter + i, x + 3 * i, y, 3, 3);
        }
        return this;
    }

    PlanUnderTest door(DoorKind kind, double x, double y, double width, double direction) {
        var id = new Id<Door>("d" + entries.size());
        return with(new Door(id, hall.id(), "D" + entries.size(), kind, new Point(x, y), width, direction));
    }

    PlanUnderTest zone(ZoneKind kind, double x, double y, double width, double depth) {
        var outline = Outline.rectangle(x, y, width, depth);
        return with(new Zone(new Id<>("z" + entries.size()), hall.id(), kind, Name.of("Zone", ""), outline, 0, 0));
    }

    ExhibitionState state() {
        return ExhibitionState.of(entries);
    }

    RulePack pack() {
        return pack;
    }

    List<Finding> findings(String rule) {
        return PlanCheck.findings(state(), pack).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /// What was measured, one word for each finding of the rule.
    List<String> measured(String rule) {
        return findings(rule).stream()
                .map(finding -> finding.problem().measured())
                .toList();
    }
}
