/// Whole stores as a user meets them: opened, filled with samples, saved to archives, taken back, looked at over
/// time.
///
/// What is edited inside an exhibition belongs to the features' own services. Calls block and belong to one thread.
@NullMarked
package org.hallwright.service.stores;

import org.jspecify.annotations.NullMarked;
