/// Tables of booths in and out: one booth a row, by corner and size or as well-known text.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.plan.table;
