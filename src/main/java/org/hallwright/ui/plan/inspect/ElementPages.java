package org.hallwright.ui.plan.inspect;

import java.util.List;
import java.util.function.Consumer;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.inspect.form.FormField;
import org.hallwright.ui.plan.inspect.form.FormPane;
import org.hallwright.ui.plan.inspect.form.FormViewModel;
import org.jspecify.annotations.Nullable;

/// One form for each kind of element but booths, shown with the element in hand.
final class ElementPages {
    private final Desk desk;
    private final Consumer<PlanElement> onEdit;
    private final Page<Pillar> pillar;
    private final Page<Wall> wall;
    private final Page<Door> door;
    private final Page<FirePoint> firePoint;
    private final Page<UtilityPoint> utilityPoint;
    private final Page<Zone> zone;
    private final Page<AreaPatch> areaPatch;
    private final Page<PlanLabel> label;
    private final Page<Underlay> underlay;

    /// A form and what it edits.
    record Page<E>(FormViewModel<E> viewModel, FormPane<E> pane) {
        FormPane<E> show(E element) {
            viewModel.show(element);
            return pane;
        }
    }

    /// @param placed whether the elements lie somewhere, so that their place can be entered
    /// @param onEdit takes the element with what was entered
    ElementPages(Desk desk, boolean placed, Consumer<PlanElement> onEdit) {
        this.desk = desk;
        this.onEdit = onEdit;
        var fields = new ElementFields(desk, placed);
        pillar = page(fields.pillar());
        wall = page(fields.wall());
        door = page(fields.door());
        firePoint = page(fields.firePoint());
        utilityPoint = page(fields.utilityPoint());
        zone = page(fields.zone());
        areaPatch = page(fields.areaPatch());
        label = page(fields.label());
        underlay = page(fields.underlay());
    }

    private <E extends PlanElement> Page<E> page(List<FormField<E>> fields) {
        var viewModel = new FormViewModel<E>(fields, onEdit::accept);
        return new Page<>(viewModel, new FormPane<>(viewModel, desk.messages()));
    }

    /// The form about an element, filled; null for a booth, which has its own pane.
    @Nullable
    FormPane<? extends PlanElement> show(PlanElement element) {
        return switch (element) {
            case Booth booth -> null;
            case Pillar p -> pillar.show(p);
            case Wall w -> wall.show(w);
            case Door d -> door.show(d);
            case FirePoint f -> firePoint.show(f);
            case UtilityPoint u -> utilityPoint.show(u);
            case Zone z -> zone.show(z);
            case AreaPatch a -> areaPatch.show(a);
            case PlanLabel l -> label.show(l);
            case Underlay u -> underlay.show(u);
        };
    }
}
