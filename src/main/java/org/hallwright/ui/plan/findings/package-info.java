/// What the rules find on the plan while it is changed: the live check, its list, its marks over the plan.
///
/// The list knows the hall in front and what is sought in it, but neither the board nor the canvas.
package org.hallwright.ui.plan.findings;
