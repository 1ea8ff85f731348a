/// The schedule's view: rooms side by side against time, day by day, edited by hand.
///
/// What a drag means is decided by gestures in rooms and minutes, without a window; the day itself is drawn by the
/// one painter that also draws it on paper. JavaFX thread only, except for gestures and hits, which are values.
package org.hallwright.ui.schedule;
