/// The import of plans: one importer brings the features of any format to metres, finds their halls and matches
/// them with what the plan has.
///
/// Formats lie in packages of their own below. What was not understood is counted and named, never dropped in
/// silence.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.plan;
