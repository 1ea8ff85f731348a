/// A schedule as any file says it, before it meets the exhibition: items with their times, words and people, and what
/// is odd about them.
///
/// Times are the wall clock of the place. Formats fill this form; the importer reads it.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.schedule.parsed;
