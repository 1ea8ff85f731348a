/// Draws records onto a surface, once for screen, paper and web.
///
/// The plan is drawn in metres with y up, the schedule in points with y down. No screen toolkit, no file format and
/// no language lives here: a [Surface] is given by who owns the device, words by who knows the language.
package org.hallwright.drawing;
