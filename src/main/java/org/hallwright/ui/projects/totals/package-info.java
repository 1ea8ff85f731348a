/// What all projects come to, by field, party, country and size. On the screen's thread.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.projects.totals;
