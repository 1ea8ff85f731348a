/// What is wrong with a floor plan: the rules of a pack over all halls, from scratch or kept up to date
/// with each edit.
///
/// Reads a state and yields findings, which are `Problem` values with the measure that shows them; changes
/// nothing.
package org.hallwright.domain.plan.check;
