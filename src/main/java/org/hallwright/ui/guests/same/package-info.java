/// People who may be one, side by side, to be merged.
///
/// On the screen's thread.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.guests.same;
