/// What files said of exhibitors when they were imported, so that a corrected file changes what it gave and leaves
/// what was edited since.
///
/// Words of files only; what they mean is worked out where files are read.
@org.jspecify.annotations.NullMarked
package org.hallwright.domain.roster.intake;
