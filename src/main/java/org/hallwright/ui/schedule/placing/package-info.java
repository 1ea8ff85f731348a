/// Places for many activities at once: what is proposed, with its reasons, before any of it is done.
///
/// The screen's thread only; proposals are worked out by the service beside it.
package org.hallwright.ui.schedule.placing;
