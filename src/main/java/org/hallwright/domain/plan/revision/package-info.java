/// Revisions of the plan: what it looked like when it was sent for review, approved and published, and what differs
/// between two of them.
///
/// Times are instants that the caller gives.
package org.hallwright.domain.plan.revision;
