/// Which exhibitors of a roster may be the same company: pairs, each with its reason and what speaks for and against
/// it.
///
/// Nothing here decides: a person merges a pair or says that they are different companies.
package org.hallwright.domain.roster.duplicate;
