package org.hallwright.domain.plan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.check.rule.HallFrame;
import org.hallwright.domain.plan.check.rule.HallPlan;
import org.hallwright.domain.plan.check.rule.Limits;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.value.Id;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The plan check kept up to date while the plan is being changed: only what lies near a change is checked
/// again.
///
/// Rules that look around a thing are always of now. Rules of the whole floor take longer: [#outdated]
/// gives a [FloorSurvey] for each hall whose floor has changed; it may be made on any thread, and [#with]
/// takes in what it found. Until then the floor's findings are those of before. Immutable.
public final class LiveCheck {
    private final ExhibitionState state;
    private final RulePack pack;
    private final List<Hall> halls;
    private final PMap<Id<?>, HallCheck> checks;

    /// What the last survey of each hall found.
    private final PMap<Id<?>, FloorSurvey.Found> floors;

    private LiveCheck(
            ExhibitionState state,
            RulePack pack,
            List<Hall> halls,
            PMap<Id<?>, HallCheck> checks,
            PMap<Id<?>, FloorSurvey.Found> floors) {
        this.state = state;
        this.pack = pack;
        this.halls = halls;
        this.checks = checks;
        this.floors = floors;
    }

    /// A check by the rules that look around a thing; every floor is still to be surveyed.
    public static LiveCheck of(ExhibitionState state, RulePack pack) {
        var halls = state.sorted(Hall.class, Comparator.comparing(Hall::order).thenComparing(Hall::id));
        var limits = Limits.of(pack);
        Map<Id<?>, List<PlanElement>> elements = new HashMap<>();
        state.entries().stream()
                .filter(PlanElement.class::isInstance)
                .map(PlanElement.class::cast)
                .forEach(each -> elements.computeIfAbsent(each.hall(), hall -> new ArrayList<>())
                        .add(each));
        PMap<Id<?>, HallCheck> checks = HashTreePMap.empty();
        for (var hall : halls) {
            var on = HallPlan.of(HallFrame.of(hall), limits, elements.getOrDefault(hall.id(), List.of()));
            checks = checks.plus(hall.id(), HallCheck.of(on));
        }
        return new LiveCheck(state, pack, halls, checks, HashTreePMap.empty());
    }

    /// A check by the pack in force.
    public static LiveCheck of(ExhibitionState state) {
        return of(state, RulePacks.of(state));
    }

    public RulePack pack() {
        return pack;
    }

    /// The check of the state after a change that touched those entries.
    public LiveCheck after(ExhibitionState next, Collection<? extends Id<? extends Entry>> touched) {
        var before = new ArrayList<PlanElement>();
        var after = new ArrayList<PlanElement>();
        if (changesAll(next, touched)) {
            return anew(next);
        }
        for (var id : touched) {
            var was = state.find(id).map(Entry.class::cast);
            var is = next.find(id).map(Entry.class::cast);
            was.filter(PlanElement.class::isInstance)
                    .map(PlanElement.class::cast)
                    .ifPresent(before::add);
            is.filter(PlanElement.class::isInstance)
                    .map(PlanElement.class::cast)
                    .ifPresent(after::add);
        }
        return new LiveCheck(next, pack, halls, changed(before, after), floors);
    }

    /// What the check would be if these elements, which are on the plan already or not yet, lay as they do
    /// here.
    public LiveCheck during(Collection<? extends PlanElement> moved) {
        var before = moved.stream()
                .flatMap(each -> state.find(each.id()).stream().map(PlanElement.class::cast))
                .toList();
        return new LiveCheck(state, pack, halls, changed(before, List.copyOf(moved)), floors);
    }

    /// What the check would be if the hall were like this; takes as long as a check from scratch.
    public LiveCheck during(Hall reshaped) {
        var edit = new Edit(state.get(reshaped.id()), reshaped);
        return anew(state.apply(Change.of(Label.of("change.resize-hall", reshaped.code()), edit)));
    }

    /// Whether a change leaves nothing of what was found as it is, so that [#after] takes as long as a check from
    /// scratch: it touches a hall, or the limits in force.
    public boolean changesAll(ExhibitionState next, Collection<? extends Id<? extends Entry>> touched) {
        return touched.stream()
                .flatMap(id -> Stream.concat(
                        state.find(id).map(Entry.class::cast).stream(), next.find(id).map(Entry.class::cast).stream()))
                .anyMatch(LiveCheck::concernsAll);
    }

    private static boolean concernsAll(Entry entry) {
        return entry instanceof Hall || entry instanceof RulePack || entry instanceof Exhibition;
    }

    /// From scratch, by the pack that is in force then, unless this check was made with another one. What was found
    /// on floors stays until they are surveyed again.
    public LiveCheck anew(ExhibitionState next) {
        var made = of(next, pack.equals(RulePacks.of(state)) ? RulePacks.of(next) : pack);
        for (var found : floors.values()) {
            made = made.with(found);
        }
        return made;
    }

    private PMap<Id<?>, HallCheck> changed(List<PlanElement> before, List<PlanElement> after) {
        var now = checks;
        for (var hall : halls) {
            var without = before.stream()
                    .filter(each -> each.hall().equals(hall.id()))
                    .map(PlanElement::id)
                    .toList();
            var with =
                    after.stream().filter(each -> each.hall().equals(hall.id())).toList();
            if (!without.isEmpty() || !with.isEmpty()) {
                now = now.plus(hall.id(), now.get(hall.id()).after(without, with));
            }
        }
        return now;
    }

    /// The halls whose floor has changed since it was surveyed, and those never surveyed.
    public List<FloorSurvey> outdated() {
        return halls.stream()
                .map(hall -> new FloorSurvey(checks.get(hall.id()).plan()))
                .filter(survey -> !survey.isOf(floors.get(survey.hall())))
                .toList();
    }

    /// The check with what a survey found, however old it is.
    public LiveCheck with(FloorSurvey.Found found) {
        return checks.containsKey(found.hall())
                ? new LiveCheck(state, pack, halls, checks, floors.plus(found.hall(), found))
                : this;
    }

    /// The check with every floor surveyed here and now.
    public LiveCheck surveyed() {
        var now = this;
        for (var survey : outdated()) {
            now = now.with(survey.make());
        }
        return now;
    }

    /// The check with the floor of one hall surveyed here and now.
    public LiveCheck surveyed(Id<Hall> hall) {
        return outdated().stream()
                .filter(survey -> survey.hall().equals(hall))
                .findFirst()
                .map(survey -> with(survey.make()))
                .orElse(this);
    }

    /// What the last survey of a hall's floor found; empty where there was none.
    public Optional<List<Finding>> ofFloor(Id<Hall> hall) {
        return Optional.ofNullable(floors.get(hall)).map(FloorSurvey.Found::findings);
    }

    /// Everything found, hall by hall and by rule.
    public List<Finding> findings() {
        return halls.stream().flatMap(hall -> findings(hall.id()).stream()).toList();
    }

    /// What was found in one hall.
    public List<Finding> findings(Id<Hall> hall) {
        var check = Optional.ofNullable(checks.get(hall));
        return Stream.concat(
                        check.stream().flatMap(each -> each.findings().stream()),
                        ofFloor(hall).stream().flatMap(List::stream))
                .sorted(Finding.ORDER)
                .toList();
    }
}
