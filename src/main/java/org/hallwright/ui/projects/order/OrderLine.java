package org.hallwright.ui.projects.order;

import org.hallwright.domain.guests.Project;
import org.hallwright.domain.schedule.signing.TablePlan.Batch;
import org.hallwright.domain.schedule.signing.TablePlan.Place;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// A line of the order of signing: a project, or the head of a batch.
///
/// @param place null for the head of the batch
record OrderLine(Batch batch, @Nullable Place place) {
    @Nullable
    Id<Project> project() {
        return place == null ? null : place.project().id();
    }
}
