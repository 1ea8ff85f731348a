/// The place of projects: their table, the order in which they are signed with the table plan, and what they come to.
///
/// On the screen's thread.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.projects;
