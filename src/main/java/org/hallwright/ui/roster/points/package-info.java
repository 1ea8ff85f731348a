/// The rules by which exhibitors earn priority points, seen and edited. On the screen's thread.
package org.hallwright.ui.roster.points;
