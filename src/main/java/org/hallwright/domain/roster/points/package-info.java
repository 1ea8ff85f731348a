/// Priority points: the rules of an exhibition by which they are earned, what a rule gives whom, and the order in which
/// exhibitors choose.
///
/// Rules are data. Money is in the exhibition's own currency, areas are square metres.
package org.hallwright.domain.roster.points;
