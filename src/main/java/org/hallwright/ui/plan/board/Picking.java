package org.hallwright.ui.plan.board;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.value.Id;

/// Selects in the hall in front what has something in common: a kind, a status, a themed area, a category of
/// exhibitor.
public final class Picking {
    private final FloorPlanViewModel viewModel;

    Picking(FloorPlanViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public void kind(BoothKind kind) {
        viewModel.selectWhere(e -> e instanceof Booth b && b.kind() == kind);
    }

    public void status(BoothStatus status) {
        var occupancy = Occupancy.of(viewModel.desk().state());
        viewModel.selectWhere(e -> e instanceof Booth b && occupancy.statusOf(b) == status);
    }

    public void area(Id<ThemedArea> area) {
        viewModel.selectWhere(e -> e instanceof Booth b && area.equals(b.area()));
    }

    /// The booths of exhibitors of a category.
    public void category(String code) {
        var state = viewModel.desk().state();
        var occupancy = Occupancy.of(state);
        viewModel.selectWhere(e -> e instanceof Booth b
                && occupancy
                        .on(b.id())
                        .flatMap(a -> state.find(a.exhibitor()))
                        .filter(x -> x.categories().contains(code))
                        .isPresent());
    }

    /// What is of the same kind as something that is selected: booths of that kind, zones for that, pillars.
    public void alike() {
        Set<Object> kinds = viewModel.selected().stream().map(Picking::kindOf).collect(Collectors.toSet());
        viewModel.selectWhere(e -> kinds.contains(kindOf(e)));
    }

    private static Object kindOf(PlanElement element) {
        return switch (element) {
            case Booth booth -> booth.kind();
            case Zone zone -> zone.kind();
            default -> Objects.requireNonNull(element.getClass());
        };
    }
}
