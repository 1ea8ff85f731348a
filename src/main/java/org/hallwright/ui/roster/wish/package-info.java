/// Wish forms in the window: written for exhibitors, and looked at before they are read back.
///
/// Reading and storing run off the screen; nothing is stored before the user says so.
@NullMarked
package org.hallwright.ui.roster.wish;

import org.jspecify.annotations.NullMarked;
