/// One hall as it is drawn: a [org.hallwright.drawing.plan.sheet.PlanSheet] is derived from a state and
/// carried along by what a change touched. Immutable, in metres with y up; no colours and no sizes of
/// letters.
package org.hallwright.drawing.plan.sheet;
