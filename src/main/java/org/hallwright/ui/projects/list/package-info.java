/// The table of projects and the form of one. On the screen's thread.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.projects.list;
