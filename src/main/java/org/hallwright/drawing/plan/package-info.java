/// Draws the plan of one hall: what is on it, once per surface, and what the editor lays over it.
///
/// In metres with y up. A [org.hallwright.drawing.plan.sheet.PlanSheet] is derived from a state and
/// holds everything that is drawn; the painters hold no state and know no device.
package org.hallwright.drawing.plan;
