/// The place where papers are chosen, written as PDF and opened.
///
/// Knows which papers there are and in which language; drawing and writing them is the service's matter.
package org.hallwright.ui.publish;
