/// The import of a roster file: what was recognised, how columns become fields, and what it will do, before it is
/// done.
///
/// Reading and storing run off the screen; nothing is stored before the user says so.
package org.hallwright.ui.roster.intake;
