/// The exhibition as one file: written for another desk, and the view that merges a copy that comes back.
///
/// Reading and merging run off the screen; nothing is changed before each difference has a choice.
@NullMarked
package org.hallwright.ui.publish.copies;

import org.jspecify.annotations.NullMarked;
