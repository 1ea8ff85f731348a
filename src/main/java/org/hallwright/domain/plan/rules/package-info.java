/// The trade's limits as data: packs of them, each limit with its source beside it.
///
/// Measures nothing and judges nothing; the plan check does. Lengths in metres, areas in square metres.
package org.hallwright.domain.plan.rules;
