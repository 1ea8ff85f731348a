/// Journeys through the real window on the headless platform, and the pictures of every view.
///
/// [org.hallwright.ui.Screen] is the one driver: it knows the toolkit, the mouse and the snapshots.
package org.hallwright.ui;
