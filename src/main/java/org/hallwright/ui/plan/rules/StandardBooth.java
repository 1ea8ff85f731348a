package org.hallwright.ui.plan.rules;

import javafx.beans.property.ObjectProperty;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.tool.RowPattern;

/// Proposes the standard booth of the rules in force for what is drawn next, as long as the user has not said another
/// size. JavaFX thread only.
public final class StandardBooth {
    private final Desk desk;
    private final ObjectProperty<RowPattern> pattern;
    private RulePack proposed = RulePacks.DEFAULT;

    public StandardBooth(Desk desk, ObjectProperty<RowPattern> pattern) {
        this.desk = desk;
        this.pattern = pattern;
    }

    /// Follows the rules in force until the handle is run.
    public Runnable follow() {
        propose();
        return desk.listen(committed -> propose());
    }

    private void propose() {
        var now = RulePacks.of(desk.state());
        if (now.equals(proposed)) {
            return;
        }
        var before = proposed.standardBooth();
        var drawn = pattern.get();
        if (drawn.width() == before.width() && drawn.depth() == before.depth()) {
            var standard = now.standardBooth();
            pattern.set(drawn.sized(standard.width(), standard.depth()));
        }
        proposed = now;
    }
}
