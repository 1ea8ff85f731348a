package org.hallwright.ui.roster.points;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.PointsReason;
import org.hallwright.domain.roster.points.PointsRule;
import org.hallwright.domain.roster.points.PointsScheme;
import org.hallwright.service.roster.PointsService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;

/// The rules of priority points while they are edited, and how many exhibitors would have other points by them.
public final class PointsRulesViewModel {
    private final Desk desk;
    private final PointsService service;
    private final List<RuleDraft> rules =
            Stream.of(PointsReason.values()).map(RuleDraft::new).toList();
    private final StringProperty lot = new SimpleStringProperty("1");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper sound = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper outlook = new ReadOnlyStringWrapper("");
    private boolean filling;

    public PointsRulesViewModel(Desk desk, PointsService service) {
        this.desk = desk;
        this.service = service;
        rules.forEach(rule -> Stream.of(rule.parts()).forEach(part -> part.addListener(o -> weigh())));
        lot.addListener(o -> weigh());
    }

    public Desk desk() {
        return desk;
    }

    /// Shows the rules in force.
    public void open() {
        var scheme = service.scheme();
        fill(scheme.rules());
        lot.set(String.valueOf(scheme.lot()));
        open.set(true);
        weigh();
    }

    public void close() {
        open.set(false);
    }

    /// Fills in the rules that many exhibitions have; nothing is in force until they are applied.
    public void useUsual() {
        fill(PointsScheme.usual(desk.open().exhibition().from()));
        weigh();
    }

    private void fill(List<PointsRule> from) {
        filling = true;
        for (var draft : rules) {
            draft.fill(from.stream()
                    .filter(rule -> rule.reason() == draft.reason())
                    .findFirst()
                    .orElse(null));
        }
        filling = false;
    }

    private void weigh() {
        if (filling || !open.get()) {
            return;
        }
        sound.set(
                rules.stream().allMatch(RuleDraft::isSound) && lot.get().strip().matches("\\d{1,18}"));
        outlook.set(sound.get() ? outlookNow() : desk.text("points-rules.wrong"));
    }

    private String outlookNow() {
        var state = desk.state();
        var scheme = service.scheme().with(typed(), Long.parseLong(lot.get().strip()));
        var changed = state.all(Exhibitor.class).stream()
                .filter(e -> scheme.award(e, state).priorityPoints() != e.priorityPoints())
                .count();
        return desk.text("points-rules.outlook", changed, state.count(Exhibitor.class));
    }

    private List<PointsRule> typed() {
        return rules.stream()
                .filter(rule -> rule.on.get())
                .flatMap(rule -> rule.rule().stream())
                .toList();
    }

    /// Puts the rules in force and gives the points.
    public void apply() {
        if (!sound.get()) {
            return;
        }
        var typed = typed();
        var seed = Long.parseLong(lot.get().strip());
        desk.runner()
                .edit(
                        () -> {
                            service.setRules(typed, seed);
                            return typed.size();
                        },
                        done -> {
                            close();
                            desk.notices().accept(Notice.done("points-rules.applied"));
                        });
    }

    List<RuleDraft> rules() {
        return rules;
    }

    public StringProperty lotProperty() {
        return lot;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty soundProperty() {
        return sound.getReadOnlyProperty();
    }

    /// What the rules would do, or what is wrong with them.
    public ReadOnlyStringProperty outlookProperty() {
        return outlook.getReadOnlyProperty();
    }
}
