/// Halls and the venue: the ways to a new hall.
///
/// What is inside a hall is drawn with the tools, not here.
package org.hallwright.ui.plan.venue;
