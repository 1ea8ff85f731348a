/// Released versions of the programme: what each has frozen, and what differs between two of them.
///
/// Compares what is held and who takes part; says nothing in words and draws nothing.
package org.hallwright.domain.schedule.release;
