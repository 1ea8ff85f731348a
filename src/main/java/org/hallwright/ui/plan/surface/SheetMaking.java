package org.hallwright.ui.plan.surface;

import java.util.Set;
import java.util.function.Consumer;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// Makes the sheet of a hall that comes to the front: at once, but where there are very many booths beside the screen's
/// thread, which would stand still for a fifth of a second. JavaFX thread only.
public final class SheetMaking {
    /// Booths of the exhibition up to which a sheet is made at once.
    private static final int FEW = 2_000;

    private final Desk desk;
    private @Nullable Wish wish;

    /// The sheet that is wanted last; others are dropped when they are made.
    private static final class Wish {
        private final Id<Hall> hall;
        private final ExhibitionState state;
        private Consumer<PlanSheet> then;

        Wish(Id<Hall> hall, ExhibitionState state, Consumer<PlanSheet> then) {
            this.hall = hall;
            this.state = state;
            this.then = then;
        }
    }

    public SheetMaking(Desk desk) {
        this.desk = desk;
    }

    /// Makes the sheet of the hall as it is now, in place of any other that is being made.
    public void make(Id<Hall> hall, Consumer<PlanSheet> then) {
        var state = desk.state();
        if (state.count(Booth.class) <= FEW) {
            wish = null;
            then.accept(PlanSheet.of(state, hall, desk::name));
        } else if (wish != null && wish.hall.equals(hall) && wish.state == state) {
            wish.then = then;
        } else {
            var mine = new Wish(hall, state, then);
            wish = mine;
            desk.runner().work(() -> PlanSheet.of(state, hall, desk::name), made -> take(mine, made));
        }
    }

    /// Makes the sheet follow a change: at once, but where it touches very much, or the sheet is being made already,
    /// from scratch beside the screen's thread.
    public void after(
            PlanSheet shown,
            ExhibitionState next,
            Set<? extends Id<? extends Entry>> touched,
            Consumer<PlanSheet> then) {
        var hall = shown.hall().id();
        if (wish != null && wish.hall.equals(hall)) {
            wish.then = wish.then.andThen(then);
        } else if (wish != null || Math.min(touched.size(), shown.boothCount()) <= FEW) {
            then.accept(shown.after(next, touched));
        } else {
            make(hall, then);
        }
    }

    /// A sheet of an exhibition that has been changed meanwhile is made again.
    private void take(Wish mine, PlanSheet made) {
        if (wish != mine) {
            return;
        }
        wish = null;
        if (mine.state == desk.state()) {
            mine.then.accept(made);
        } else if (desk.state().find(mine.hall).isPresent()) {
            make(mine.hall, mine.then);
        }
    }

    /// Whatever is being made is wanted no more.
    public void drop() {
        wish = null;
    }
}
