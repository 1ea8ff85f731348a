/// Holds a filled hall against the plan check and mends what it finds: booths are shifted, or taken out.
///
/// Knows the check and what the filler placed, not how it chose. Metres of the hall.
package org.hallwright.solver.fill.repair;
