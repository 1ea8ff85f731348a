/// Pictures under the plan to trace over: which page lies there, how wide, and brought to scale by two points.
///
/// The rest about an underlay is entered in its inspector.
package org.hallwright.ui.plan.underlay;
