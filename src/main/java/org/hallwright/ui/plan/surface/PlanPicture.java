package org.hallwright.ui.plan.surface;

import org.hallwright.drawing.Palette;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.mark.PlanMarks;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.jspecify.annotations.Nullable;

/// What a canvas draws and how: a hall's sheet with marks over it, in the colours of a theme.
///
/// @param sheet null while there is no hall
record PlanPicture(@Nullable PlanSheet sheet, PlanMarks marks, Palette palette, PlanLook look) {
    static final PlanPicture EMPTY = new PlanPicture(null, PlanMarks.NONE, Palette.screenLight(), PlanLook.screen());

    PlanPicture of(@Nullable PlanSheet newSheet) {
        return new PlanPicture(newSheet, marks, palette, look);
    }

    PlanPicture marked(PlanMarks newMarks) {
        return new PlanPicture(sheet, newMarks, palette, look);
    }

    PlanPicture in(Palette newPalette, PlanLook newLook) {
        return new PlanPicture(sheet, marks, newPalette, newLook);
    }
}
