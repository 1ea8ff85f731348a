/// Sections and themed areas beside the plan: their list with areas and sold shares, and the form about one.
///
/// The floor that belongs to an area is drawn with the tools, not here.
package org.hallwright.ui.plan.areas;
