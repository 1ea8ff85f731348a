/// The panes beside the plan about what is selected: the hall, one booth, several, the pattern of new rows.
///
/// Each edits by a verb of a service and shows what comes back; lengths are typed in metres.
package org.hallwright.ui.plan.inspect;
