package org.hallwright.domain.plan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.check.rule.Aisles;
import org.hallwright.domain.plan.check.rule.BoothRules;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.check.rule.FreeFloorRules;
import org.hallwright.domain.plan.check.rule.HallPlan;
import org.hallwright.domain.plan.check.rule.Placed;
import org.hallwright.domain.plan.check.rule.Rows;
import org.hallwright.domain.value.Id;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What was found in one hall by the rules that look only around a thing, kept so that after a change only
/// what is near it is looked at again. Immutable.
///
/// @param judged what was found about each thing, where it is anything
/// @param rows rows that are too long
/// @param numbers the booths of each number
record HallCheck(
        HallPlan plan,
        PMap<Id<?>, Judged> judged,
        List<Rows.TooLong> rows,
        PMap<String, PMap<Id<?>, Placed>> numbers,
        PMap<String, Finding> duplicates) {
    /// What was found about one thing.
    record Judged(List<Finding> findings, List<Aisles.Narrow> narrow) {
        boolean isClean() {
            return findings.isEmpty() && narrow.isEmpty();
        }
    }

    static HallCheck of(HallPlan plan) {
        var empty = new HallCheck(plan, HashTreePMap.empty(), List.of(), HashTreePMap.empty(), HashTreePMap.empty());
        var all = List.copyOf(plan.all().values());
        return empty.numbered(List.of(), all).judged(all, List.of()).withRows(Set.of(), plan.booths());
    }

    /// The check of the hall after some elements went and others came; a moved one does both.
    HallCheck after(Collection<? extends Id<?>> without, Collection<? extends PlanElement> with) {
        var gone = without.stream().flatMap(id -> plan.find(id).stream()).toList();
        var come = with.stream()
                .map(element -> Placed.of(element, plan.frame(), plan.limits()))
                .toList();
        if (gone.isEmpty() && come.isEmpty()) {
            return this;
        }
        var now = plan.after(gone, come);
        var again = new LinkedHashSet<Placed>(come);
        again.addAll(plan.affectedBy(gone));
        again.addAll(now.affectedBy(come));
        again.addAll(narrowNear(gone));
        again.addAll(narrowNear(come));
        again.removeAll(gone);
        var left = judged.minusAll(gone.stream().map(Placed::id).toList());
        return new HallCheck(now, left, rows, numbers, duplicates)
                .numbered(gone, come)
                .judged(again, Stream.concat(gone.stream(), come.stream()).toList())
                .withRows(new HashSet<>(gone), rowSeeds(now, gone, come));
    }

    /// Those beside narrow places, which may become recesses or aisles by what comes and goes farther away.
    private List<Placed> narrowNear(List<Placed> changed) {
        var reach = Aisles.reach(plan);
        var near = new ArrayList<Placed>();
        for (var each : changed) {
            for (var beside : plan.near(each.bounds().grownBy(reach))) {
                var known = judged.get(beside.id());
                if (known != null && known.narrow().stream().anyMatch(n -> n.isWithinReach(plan, each.bounds()))) {
                    near.add(beside);
                }
            }
        }
        return near;
    }

    private List<Placed> rowSeeds(HallPlan now, List<Placed> gone, List<Placed> come) {
        var seeds = new LinkedHashSet<Placed>();
        gone.stream().filter(Placed::isBooth).forEach(each -> seeds.addAll(Rows.neighbours(plan, each)));
        seeds.removeAll(gone);
        come.stream().filter(Placed::isBooth).forEach(seeds::add);
        return HallPlan.sorted(seeds.stream().filter(each -> now.find(each.id()).isPresent()));
    }

    /// @param changed what came and went since those things were judged that were
    private HallCheck judged(Collection<Placed> things, Collection<Placed> changed) {
        var now = judged;
        for (var thing : things) {
            var judgement = judge(thing, unchanged(thing, changed));
            now = judgement.isClean() ? now.minus(thing.id()) : now.plus(thing.id(), judgement);
        }
        return new HallCheck(plan, now, rows, numbers, duplicates);
    }

    private List<Aisles.Narrow> unchanged(Placed thing, Collection<Placed> changed) {
        var known = judged.get(thing.id());
        return known == null
                ? List.of()
                : known.narrow().stream()
                        .filter(n -> changed.stream().noneMatch(each -> n.isWithinReach(plan, each.bounds())))
                        .toList();
    }

    private Judged judge(Placed thing, List<Aisles.Narrow> known) {
        var findings = thing.element() instanceof Booth booth
                ? BoothRules.findings(plan, thing, booth)
                : FreeFloorRules.findings(plan, thing);
        return new Judged(findings, Aisles.narrow(plan, thing, known));
    }

    private HallCheck withRows(Set<Placed> gone, Collection<Placed> seeds) {
        var found = Rows.tooLong(plan, seeds);
        var fresh = new HashSet<>(gone);
        fresh.addAll(seeds);
        found.forEach(row -> fresh.addAll(row.booths()));
        var now = new ArrayList<Rows.TooLong>();
        rows.stream()
                .filter(row -> row.booths().stream().noneMatch(fresh::contains))
                .forEach(now::add);
        now.addAll(found);
        return new HallCheck(plan, judged, now, numbers, duplicates);
    }

    private HallCheck numbered(Collection<Placed> gone, Collection<Placed> come) {
        var now = numbers;
        var touched = new LinkedHashSet<String>();
        for (var each : gone) {
            var sign = BoothNumbers.normal(each);
            touched.add(sign);
            now = now.plus(sign, now.getOrDefault(sign, HashTreePMap.empty()).minus(each.id()));
        }
        for (var each : come) {
            var sign = BoothNumbers.normal(each);
            touched.add(sign);
            now = now.plus(sign, now.getOrDefault(sign, HashTreePMap.empty()).plus(each.id(), each));
        }
        touched.remove("");
        var twice = duplicates;
        for (var sign : touched) {
            var same = now.get(sign).values();
            twice = same.size() > 1 ? twice.plus(sign, BoothNumbers.duplicate(plan, same)) : twice.minus(sign);
        }
        return new HallCheck(plan, judged, rows, now, twice);
    }

    /// All that was found, in order.
    List<Finding> findings() {
        var all = new ArrayList<Finding>();
        var narrow = new ArrayList<Aisles.Narrow>();
        for (var each : judged.values()) {
            all.addAll(each.findings());
            narrow.addAll(each.narrow());
        }
        all.addAll(Aisles.findings(plan, narrow));
        rows.forEach(row -> all.add(row.finding()));
        all.addAll(duplicates.values());
        hallOutline().ifPresent(all::add);
        all.sort(Finding.ORDER);
        return all;
    }

    private Optional<Finding> hallOutline() {
        var frame = plan.frame();
        return frame.shape().isSound() ? Optional.empty() : Optional.of(frame.unsound());
    }
}
