/// Plans in and out: GeoJSON with every kind of element, and tables of booths.
///
/// Each reader gives features in the file's own units; one importer brings them to metres, finds their halls and
/// matches them with what the plan has. What was not understood is counted and named, never dropped in silence.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.plan;
