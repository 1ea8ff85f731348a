/// The order in which projects are signed in an activity, and its table plan. On the screen's thread.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.projects.order;
