package org.hallwright.ui.plan.tool;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.NumberOrder;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.jspecify.annotations.Nullable;

/// What is selected of a sheet, sought and sorted once: the menus, the page beside the plan and the drawing all ask for
/// it, and it may be ten thousand booths.
public final class Selected {
    public static final Comparator<PlanElement> BOOTHS_FIRST = Comparator.comparing(
                    (PlanElement e) -> e instanceof Booth b ? b.number() : "\uffff", NumberOrder.INSTANCE)
            .thenComparing(PlanElement::id);

    private final @Nullable PlanSheet sheet;
    private final Set<Id<? extends PlanElement>> ids;
    private final List<PlanElement> elements;
    private final List<BoothMark> booths;

    /// @param sheet none while no hall is shown, of which nothing is selected
    public Selected(@Nullable PlanSheet sheet, Set<Id<? extends PlanElement>> ids) {
        this.sheet = sheet;
        this.ids = ids;
        if (sheet == null) {
            elements = List.of();
            booths = List.of();
        } else {
            elements = ids.stream()
                    .flatMap(id -> sheet.find(id).stream())
                    .sorted(BOOTHS_FIRST)
                    .toList();
            booths = elements.stream()
                    .filter(Booth.class::isInstance)
                    .flatMap(e -> sheet.booth(((Booth) e).id()).stream())
                    .toList();
        }
    }

    /// Whether it is this that was sought: a sheet and a selection are made anew when anything of them changes.
    public boolean isOf(@Nullable PlanSheet otherSheet, Set<Id<? extends PlanElement>> otherIds) {
        return sheet == otherSheet && ids == otherIds;
    }

    /// Booths by number and then the rest.
    public List<PlanElement> elements() {
        return elements;
    }

    /// The booths by number.
    public List<BoothMark> booths() {
        return booths;
    }
}
