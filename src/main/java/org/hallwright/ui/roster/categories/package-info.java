/// The tree of categories: edited over the page, and ticked in the form of an exhibitor. On the screen's thread.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.roster.categories;
