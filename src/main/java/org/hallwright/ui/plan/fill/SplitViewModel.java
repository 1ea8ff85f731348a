package org.hallwright.ui.plan.fill;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.service.plan.MergeService;
import org.hallwright.service.plan.MergeService.Piece;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// Into how many parts a booth is to be split, and which booths would come of it.
public final class SplitViewModel {
    private final Desk desk;
    private final MergeService merges;
    private final LayoutGhosts ghosts;
    private final IntegerProperty across = new SimpleIntegerProperty(2);
    private final IntegerProperty deep = new SimpleIntegerProperty(1);
    private final ReadOnlyObjectWrapper<List<Piece>> pieces = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable Id<Booth> booth;

    public SplitViewModel(Desk desk, MergeService merges, LayoutGhosts ghosts) {
        this.desk = desk;
        this.merges = merges;
        this.ghosts = ghosts;
        across.addListener(o -> workOut());
        deep.addListener(o -> workOut());
    }

    void open(Id<Booth> chosen) {
        booth = chosen;
        workOut();
    }

    void close() {
        booth = null;
        workOut();
    }

    boolean isAbout(Id<Booth> other) {
        return other.equals(booth);
    }

    /// Shows what would come now, or why nothing can.
    void workOut() {
        var chosen = booth;
        problem.set("");
        pieces.set(List.of());
        ghosts.clear();
        if (chosen == null || desk.state().find(chosen).isEmpty()) {
            return;
        }
        try {
            pieces.set(merges.pieces(chosen, across.get(), deep.get()));
            ghosts.show(pieces.get().stream()
                    .map(p -> new Ghost(p.footprint().outline(), p.number(), true))
                    .toList());
        } catch (Refused refused) {
            problem.set(desk.messages().text(refused.key(), refused.args()));
        }
    }

    /// Splits it, as one step.
    void apply(Consumer<Collection<Id<Booth>>> then) {
        var chosen = booth;
        if (chosen != null && !pieces.get().isEmpty()) {
            var wide = across.get();
            var back = deep.get();
            desk.runner().edit(() -> merges.split(chosen, wide, back), then::accept);
        }
    }

    Desk desk() {
        return desk;
    }

    IntegerProperty acrossProperty() {
        return across;
    }

    IntegerProperty deepProperty() {
        return deep;
    }

    ReadOnlyObjectProperty<List<Piece>> piecesProperty() {
        return pieces.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
