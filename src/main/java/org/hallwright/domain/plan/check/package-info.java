/// What is wrong with a floor plan: the trade's rules, measured on the plan's geometry.
///
/// Reads a state and yields `Problem` values; changes nothing. Lengths in metres, areas in m².
package org.hallwright.domain.plan.check;
