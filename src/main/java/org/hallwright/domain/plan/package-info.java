/// The floor plan: halls, what is built in them, booths, and the sections and themed areas they lie in.
///
/// Lengths in metres, in the hall's own coordinates: x right, y up, origin where the hall's outline says.
package org.hallwright.domain.plan;
