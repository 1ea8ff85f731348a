/// The list of what clashes, beside the timeline: pairs of activities, each with all that speaks against it.
///
/// The screen's thread only; what clashes is found by the domain.
package org.hallwright.ui.schedule.clash;
