/// The place that shows the exhibition in figures, each with the definition that it follows.
///
/// Counts nothing itself: the figures come from the service, and follow every change.
package org.hallwright.ui.figures;
