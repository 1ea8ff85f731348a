/// Importing a schedule: a file is chosen and read, shown as it would come in, and taken in as one change.
///
/// What a file means is the affair of the exchange layer; here it is only shown.
package org.hallwright.ui.schedule.intake;
