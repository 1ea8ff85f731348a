package org.hallwright.ui.roster.points;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hallwright.domain.roster.PointsReason;
import org.hallwright.domain.roster.points.PointsRule;
import org.jspecify.annotations.Nullable;

/// One rule while it is edited; a rule that is switched off is none.
final class RuleDraft {
    private final PointsReason reason;
    final BooleanProperty on = new SimpleBooleanProperty();
    final StringProperty points = new SimpleStringProperty("");
    /// How much earns the points; for an early contract the last day of the whole bonus.
    final StringProperty per = new SimpleStringProperty("");
    /// The most that it gives; for an early contract what each later day takes off.
    final StringProperty most = new SimpleStringProperty("");

    RuleDraft(PointsReason reason) {
        this.reason = reason;
    }

    PointsReason reason() {
        return reason;
    }

    boolean isEarly() {
        return reason == PointsReason.EARLY_CONTRACT;
    }

    void fill(@Nullable PointsRule rule) {
        on.set(rule != null);
        points.set(rule == null ? "" : String.valueOf(rule.points()));
        if (rule == null) {
            per.set(isEarly() ? "" : "1");
            most.set("");
        } else if (isEarly()) {
            per.set(rule.until() == null ? "" : rule.until().toString());
            most.set(String.valueOf(rule.decay()));
        } else {
            per.set(java.math.BigDecimal.valueOf(rule.per())
                    .stripTrailingZeros()
                    .toPlainString());
            most.set(rule.most() == 0 ? "" : String.valueOf(rule.most()));
        }
    }

    /// Empty where something in it is no number or no day.
    Optional<PointsRule> rule() {
        var given = whole(points.get());
        var third = most.get().isBlank() ? Optional.of(0) : whole(most.get());
        if (given.isEmpty() || third.isEmpty()) {
            return Optional.empty();
        }
        if (isEarly()) {
            return day(per.get()).map(until -> PointsRule.early(given.get(), until, third.get()));
        }
        var plain = per.get().strip().replace(",", "");
        return plain.matches("\\d{1,9}(\\.\\d{1,2})?") && Double.parseDouble(plain) > 0
                ? Optional.of(new PointsRule(reason, given.get(), Double.parseDouble(plain), third.get(), null, 0))
                : Optional.empty();
    }

    private static Optional<Integer> whole(String typed) {
        var plain = typed.strip();
        return plain.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip().replace('/', '-').replace('.', '-')));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    boolean isSound() {
        return !on.get() || rule().isPresent();
    }

    Observable[] parts() {
        return new Observable[] {on, points, per, most};
    }
}
