/// The tool that selects, and what can be taken hold of with it: things, sides, corners, the handle that
/// turns.
///
/// In metres and without a window.
package org.hallwright.ui.plan.tool.select;
