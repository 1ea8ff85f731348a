/// How a table on its way in is read, as far as the user says so, and what each of its columns is taken for.
///
/// Which fields there are is the affair of each import, so that schedules, guests and projects are read alike.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.table.form;
