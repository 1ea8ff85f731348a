/// The categories of an exhibition as the tree that they are.
///
/// Found from their codes, which exhibitors and areas name; a circle, which a merge of copies can make, ends.
@org.jspecify.annotations.NullMarked
package org.hallwright.domain.roster.category;
