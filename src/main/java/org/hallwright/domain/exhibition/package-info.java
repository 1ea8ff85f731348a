/// The exhibition itself: its name, place, dates and area, and the portfolio of a year's exhibitions with its
/// targets.
///
/// What stands in its halls or happens in them is the other features' matter.
package org.hallwright.domain.exhibition;
