/// The window in which a table of projects is looked at before it is taken in, and the way out to one.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.projects.intake;
