/// Lays out the hall in front at once: fills it with booths, numbers them along their aisles.
///
/// Each form lies over the plan and shows on it what would come; only its last button changes something.
package org.hallwright.ui.plan.fill;
