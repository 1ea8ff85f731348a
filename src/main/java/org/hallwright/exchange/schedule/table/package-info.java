/// Schedules as tables, with whatever headers people gave them, and the table that we write, which holds all.
///
/// Dates come in many notations; which of two is meant is found from the whole column.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.schedule.table;
