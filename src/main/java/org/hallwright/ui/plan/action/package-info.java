/// What can be asked of the floor plan, each thing once: its words, its icon, its keys, and what does it.
///
/// Bars, menus, keys and the sheet of shortcuts are made from here. Knows nothing of the plan itself.
package org.hallwright.ui.plan.action;
