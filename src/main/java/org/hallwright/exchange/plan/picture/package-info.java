/// Pictures to trace a plan over, read with a bound on their size in memory.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.plan.picture;
