/// The rules of the plan check, each measured on the true geometry of one hall, and what they find.
///
/// Rules that look around one thing and rules of the whole floor; which of them are asked when is the
/// check's affair. Lengths in metres, areas in m².
package org.hallwright.domain.plan.check.rule;
