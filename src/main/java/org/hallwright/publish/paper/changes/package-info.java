/// The paper that tells what differs between two versions of the programme.
@org.jspecify.annotations.NullMarked
package org.hallwright.publish.paper.changes;
