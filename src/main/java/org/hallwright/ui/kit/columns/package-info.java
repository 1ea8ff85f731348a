/// The columns of a file on its way in: what each is taken for, the grid in which the user says otherwise, and what is
/// remembered of files of that form.
///
/// Belongs to every import of a table; which fields there are is the import's own.
@org.jspecify.annotations.NullMarked
package org.hallwright.ui.kit.columns;
