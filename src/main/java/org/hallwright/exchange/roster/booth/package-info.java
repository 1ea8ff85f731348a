/// Booths as rosters spell them, and which booth of the plan each of them means.
///
/// Spellings are compared by keys of letters and digits; what matches nothing is told with the numbers that look
/// most like it.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.roster.booth;
