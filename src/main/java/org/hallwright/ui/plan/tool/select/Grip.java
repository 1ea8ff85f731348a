package org.hallwright.ui.plan.tool.select;

import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;

/// What was taken hold of with a press, and what becomes of it until the release.
interface Grip {
    Preview drag(Pointer pointer);

    Outcome release(Pointer pointer);
}
