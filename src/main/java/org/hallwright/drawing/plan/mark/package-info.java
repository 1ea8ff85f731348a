/// Marks over a plan that are not part of it: what the checks found, and what differs between two
/// revisions.
///
/// Values in metres; whoever finds something turns it into marks, and the painter needs to know no more.
package org.hallwright.drawing.plan.mark;
