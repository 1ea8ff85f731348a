package org.hallwright.ui.plan.findings;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.check.FloorSurvey;
import org.hallwright.domain.plan.check.LiveCheck;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.mark.PlanMarks;
import org.hallwright.service.Committed;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.tool.Checking;
import org.jspecify.annotations.Nullable;

/// What the rules find in the hall in front, kept up to date while the plan is changed.
///
/// Rules that look around a thing are checked with each change; a change that may alter everything, such as of a limit
/// or of the hall, is checked off the screen's thread, and what was found before stays meanwhile. Rules of the whole
/// floor are surveyed there when [#survey()] is asked for, such as after a pause, and during a gesture with each of its
/// steps as far as there is time. JavaFX thread only.
public final class FindingsViewModel {
    /// A change of more entries is checked off the screen's thread, from scratch.
    private static final int MOST_BY_THEMSELVES = 400;

    /// So many are judged anew before the screen shows their change; booths that lie on others cost most.
    private static final int MOST_AT_ONCE = 25;

    private final Desk desk;
    private final FindingMarks marking;
    private final Map<Severity, BooleanProperty> severities = new EnumMap<>(Severity.class);
    private final ObjectProperty<String> rule = new SimpleObjectProperty<>("");
    private final ObservableList<String> rules = FXCollections.observableArrayList();
    private final ObservableList<Finding> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<Severity, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<PlanMarks> marks = new ReadOnlyObjectWrapper<>(PlanMarks.NONE);
    private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();

    private final ReadOnlyBooleanWrapper floorBehind = new ReadOnlyBooleanWrapper();
    private final Surveys surveys;
    private final FloorAhead ahead;

    /// What comes of the gesture under way that its tool does not find itself.
    private List<Finding> fresh = List.of();

    /// The newest check from scratch; an older one is not begun, and what it found not taken.
    private final AtomicInteger newest = new AtomicInteger();

    private final ReadOnlyObjectWrapper<@Nullable Finding> chosen = new ReadOnlyObjectWrapper<>();
    private Consumer<Finding> onChoose = finding -> {};
    private List<Finding> all = List.of();
    private @Nullable LiveCheck check;
    private @Nullable Id<Hall> hall;
    private boolean following;

    public FindingsViewModel(Desk desk) {
        this.desk = desk;
        this.marking = new FindingMarks();
        this.surveys = new Surveys(desk.runner());
        this.ahead = new FloorAhead(surveys, this::refresh);
        for (var severity : Severity.values()) {
            var wanted = new SimpleBooleanProperty(true);
            wanted.addListener((o, before, now) -> filter());
            severities.put(severity, wanted);
        }
        rule.addListener((o, before, now) -> filter());
    }

    /// Checks the plan, and again with each change of the exhibition until the handle is run.
    public Runnable follow() {
        following = true;
        begin();
        var stop = desk.listen(this::changed);
        return () -> {
            following = false;
            stop.run();
        };
    }

    /// Checks from scratch off the screen's thread, instead of whatever was to be checked there before.
    private void begin() {
        var state = desk.state();
        var before = check;
        begin(() -> anew(before, state));
    }

    private void begin(Supplier<LiveCheck> work) {
        var mine = newest.incrementAndGet();
        checking.set(true);
        ahead.end();
        desk.runner()
                .<Optional<LiveCheck>>work(
                        () -> newest.get() == mine ? Optional.of(work.get()) : Optional.empty(),
                        made -> made.filter(check -> newest.get() == mine).ifPresent(this::take),
                        failure -> {
                            checking.set(newest.get() != mine);
                            desk.runner().failed(failure);
                        });
    }

    private static LiveCheck anew(@Nullable LiveCheck before, ExhibitionState state) {
        return before == null ? LiveCheck.of(state) : before.anew(state);
    }

    private void changed(Committed committed) {
        var touched = committed.applied().touched();
        var now = check;
        if (now == null
                || checking.get()
                || touched.size() > MOST_BY_THEMSELVES
                || now.changesAll(committed.after(), touched)) {
            begin();
        } else if (touched.size() > MOST_AT_ONCE) {
            begin(() -> now.after(committed.after(), touched));
        } else {
            ahead.end();
            take(now.after(committed.after(), touched));
        }
    }

    private void take(LiveCheck now) {
        check = now;
        checking.set(false);
        outdated.set(!now.outdated().isEmpty());
        refresh();
    }

    /// Things are being dragged or drawn and lie there now, or the hall is like that now; none when that has ended.
    /// What would be found follows as
    /// soon as the floor is surveyed with them; when it has ended, all is again as without it.
    public void gesture(List<? extends Entry> things) {
        if (!things.isEmpty() && hall != null) {
            check().ifPresent(now -> ahead.lie(now, hall, things));
            showBehind();
        } else if (ahead.isUnderWay()) {
            ahead.end();
            outdated.set(check != null && !check.outdated().isEmpty());
            refresh();
        }
    }

    private void showBehind() {
        floorBehind.set(
                ahead.isUnderWay()
                        ? ahead.isBehind()
                        : check != null && !check.outdated().isEmpty());
    }

    /// What the rules find now, for a drag to ask; empty until the plan was checked, and while it is checked anew.
    public Optional<LiveCheck> check() {
        return checking.get() ? Optional.empty() : Optional.ofNullable(check);
    }

    /// Surveys the floors that have changed, off the screen's thread; not while all is checked anew or something is
    /// dragged, after which it is to be asked for again.
    public void survey() {
        var now = check;
        if (now == null || !following) {
            return;
        }
        outdated.set(false);
        if (checking.get() || ahead.isUnderWay()) {
            return;
        }
        var floors = now.outdated();
        surveys.make(() -> floors.stream().map(FloorSurvey::make).toList(), found -> {
            var later = check;
            for (var each : found) {
                later = later == null ? null : later.with(each);
            }
            if (later != null) {
                take(later);
            }
        });
    }

    /// Shows what is found in another hall.
    public void show(@Nullable Id<Hall> newHall) {
        if (!Objects.equals(hall, newHall)) {
            hall = newHall;
            ahead.end();
            refresh();
        }
    }

    private void refresh() {
        var now = ahead.found().orElse(check);
        all = now == null || hall == null ? List.of() : now.findings(hall);
        fresh = hall == null ? List.of() : ofGesture(hall);
        showBehind();
        var numbers = new EnumMap<Severity, Integer>(Severity.class);
        all.forEach(finding -> numbers.merge(finding.problem().severity(), 1, Integer::sum));
        counts.set(numbers);
        var present = new TreeSet<String>(Comparator.comparingInt(Finding.RULES::indexOf));
        all.forEach(finding -> present.add(finding.rule()));
        if (!rules.equals(List.copyOf(present))) {
            rules.setAll(present);
        }
        if (!present.contains(rule.get())) {
            rule.set("");
        }
        filter();
    }

    /// What is found on the floor that was not found on it before the gesture; nothing where that is not known. What is
    /// measured of the whole hall changes a little with each step, and comes of none.
    private List<Finding> ofGesture(Id<Hall> on) {
        var before = Optional.ofNullable(check).flatMap(known -> ofGesture(known, on));
        var now = ahead.found().flatMap(would -> ofGesture(would, on));
        if (before.isEmpty() || now.isEmpty()) {
            return List.of();
        }
        var known = before.get().stream().map(FindingsViewModel::key).collect(Collectors.toSet());
        return now.get().stream().filter(found -> !known.contains(key(found))).toList();
    }

    /// What a tool does not find itself while things are dragged: what is found on the whole floor, of very many things
    /// all.
    private Optional<List<Finding>> ofGesture(LiveCheck found, Id<Hall> on) {
        return ahead.isOfMany() ? Optional.of(found.findings(on)) : found.ofFloor(on);
    }

    private static Object key(Finding finding) {
        return finding.isOfHall() ? finding.rule() : finding.matter();
    }

    private void filter() {
        var wanted = all.stream()
                .filter(f -> wantedProperty(f.problem().severity()).get())
                .filter(f -> rule.get().isEmpty() || f.rule().equals(rule.get()))
                .toList();
        var heir = heir(chosen.get(), wanted);
        if (!shown.equals(wanted)) {
            shown.setAll(wanted);
        }
        chosen.set(heir);
        mark();
    }

    /// What has become of the chosen finding, such as when it is measured anew; null where it is mended.
    private static @Nullable Finding heir(@Nullable Finding was, List<Finding> among) {
        if (was == null || among.contains(was)) {
            return was;
        }
        var where = was.problem().where();
        var alike = among.stream().filter(f -> f.rule().equals(was.rule())).toList();
        return alike.stream()
                .filter(f -> f.problem().where().equals(where))
                .findFirst()
                .orElse(null);
    }

    private void mark() {
        marks.set(marking.of(shown, chosen.get(), fresh));
    }

    /// Draws the measure of a finding, and brings it into sight.
    public void choose(@Nullable Finding finding) {
        if (Objects.equals(chosen.get(), finding)) {
            return;
        }
        chosen.set(finding);
        mark();
        if (finding != null) {
            onChoose.accept(finding);
        }
    }

    /// The finding whose measure is drawn, null for none.
    public ReadOnlyObjectProperty<@Nullable Finding> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What is said under the plan: what was found around the things comes before what is found on the whole floor, and
    /// that before what the gesture does. It changes with the marks, and when what is shown falls behind.
    ///
    /// @param said by the gesture
    public Label remarked(Label said) {
        if (fresh.isEmpty() || Checking.isSentence(said)) {
            return said;
        }
        var problem = fresh.getFirst().problem();
        return Checking.said(said, floorBehind.get() ? Checking.ofBefore(problem) : Checking.sentence(problem));
    }

    /// Who brings a finding into sight.
    public void onChoose(Consumer<Finding> handler) {
        onChoose = handler;
    }

    /// Whether anything at all is found in the hall in front, however the list is filtered.
    public boolean isClean() {
        return all.isEmpty();
    }

    /// True while a floor is to be surveyed again.
    public ReadOnlyBooleanProperty outdatedProperty() {
        return outdated.getReadOnlyProperty();
    }

    /// True while what is shown of the whole floor, such as ways to exits, is of before.
    public ReadOnlyBooleanProperty floorBehindProperty() {
        return floorBehind.getReadOnlyProperty();
    }

    /// True while all is checked from scratch, and what is shown is what was found before.
    public ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    public BooleanProperty wantedProperty(Severity severity) {
        return Objects.requireNonNull(severities.get(severity));
    }

    /// The one rule that is listed, empty for all.
    public ObjectProperty<String> ruleProperty() {
        return rule;
    }

    /// The rules of which something was found, in their order.
    public ObservableList<String> rules() {
        return rules;
    }

    public ObservableList<Finding> shown() {
        return shown;
    }

    public ReadOnlyObjectProperty<Map<Severity, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PlanMarks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    public Desk desk() {
        return desk;
    }
}
