/// The wish form: a workbook that an exhibitor fills in and sends back, and what its answers change.
///
/// A form remembers what it said when it went out, so that only what the exhibitor changed is taken from it.
@NullMarked
package org.hallwright.exchange.roster.wish;

import org.jspecify.annotations.NullMarked;
