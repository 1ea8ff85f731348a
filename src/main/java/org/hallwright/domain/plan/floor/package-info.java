/// The walkable floor of a hall as a raster: how far it is to an exit, where one has a choice of two ways,
/// what no visitor reaches.
///
/// Knows shapes and openings, not booths; who limits what is said by the check. Lengths in metres. A raster
/// cell is 25 cm wide, in halls above 46,000 m² more, so that one up to 1 km² never has more than 750,000 cells.
/// Lengths that are told are those of ways pulled taut round the true corners, within 2 % of the shortest.
package org.hallwright.domain.plan.floor;
