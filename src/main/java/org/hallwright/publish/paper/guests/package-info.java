/// Papers about people: who is introduced and seated in which order, and how delegations are received.
@org.jspecify.annotations.NullMarked
package org.hallwright.publish.paper.guests;
