/// The open exhibition as one immutable state, and the one way to change it.
///
/// Every edit of whatever size is one [Change]; its inverse is the undo. What a change touched is named by ids.
package org.hallwright.domain.change;
