/// What the trade counts: areas, exhibitors, shares and inventory of an exhibition, and totals of a year.
///
/// Pure computation over one state; areas in square metres. Each figure has a key under which its definition is
/// told.
package org.hallwright.domain.figures;
