/// Files of others, in and out: tables, rosters, plans and schedules.
///
/// An importer is a pure function from a file and a state to a preview, which knows its problems and its one
/// change; nothing here stores anything. What lies in this package itself is shared by all formats: reading with
/// bounds, and saying why a file cannot be read.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange;
