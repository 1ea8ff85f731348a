/// What a plan shows and how: its layers, the meaning of its colours, and the presets for those who read
/// it.
///
/// Values only; which element stands on which layer is said here once, for showing, hiding and locking
/// alike.
package org.hallwright.drawing.plan.look;
