/// Small things of which drawings of plans are made: measured distances, circles, lines of labels, signs,
/// lengths in words.
package org.hallwright.drawing.plan.detail;
