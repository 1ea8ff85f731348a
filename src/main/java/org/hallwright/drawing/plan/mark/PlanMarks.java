package org.hallwright.drawing.plan.mark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;

/// All marks over one plan, and what they say of each element.
///
/// Immutable; make one when the findings change, not for each frame.
public final class PlanMarks {
    public static final PlanMarks NONE = new PlanMarks(List.of());

    private final List<PlanMark> all;
    private final Map<Id<? extends PlanElement>, Tone> worst = new HashMap<>();

    private PlanMarks(List<PlanMark> all) {
        this.all = List.copyOf(all);
        for (var mark : this.all) {
            for (var element : mark.on()) {
                worst.merge(element, mark.tone(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
    }

    public static PlanMarks of(List<PlanMark> marks) {
        return marks.isEmpty() ? NONE : new PlanMarks(marks);
    }

    public List<PlanMark> all() {
        return all;
    }

    /// What is worst of what the marks say of an element.
    public Optional<Tone> on(Id<? extends PlanElement> element) {
        return Optional.ofNullable(worst.get(element));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
