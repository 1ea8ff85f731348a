/// Booth references that a roster kept and the plan leaves open, long after the import that brought them.
///
/// Worked out from the records each time; nothing here is stored or changed.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.roster.reference;
