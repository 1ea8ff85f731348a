/// Released versions of the programme over the timeline: their list, and what differs between two of them.
///
/// The screen's thread only; comparing happens beside it.
package org.hallwright.ui.schedule.release;
