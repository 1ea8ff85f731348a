/// Long work as those see it who do it: how far it has come, and whether it is still wanted.
///
/// No threads here: who runs the work listens to its progress and asks it to stop.
@NullMarked
package org.hallwright.domain.work;

import org.jspecify.annotations.NullMarked;
