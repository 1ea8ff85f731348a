package org.hallwright.domain.setup;

import static org.hallwright.domain.value.Values.orElse;

import java.time.LocalDateTime;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// When a booth's truck must be checked in at the marshalling yard; building starts later.
///
/// @param slotMinutes how long its place at the dock is kept
public record MoveInTarget(
        Id<MoveInTarget> id,
        Id<Booth> booth,
        @Nullable Id<Dock> dock,
        LocalDateTime checkIn,
        int slotMinutes,
        VehicleSize vehicle)
        implements Entry {
    public MoveInTarget {
        Objects.requireNonNull(id);
        Objects.requireNonNull(booth);
        Objects.requireNonNull(checkIn);
        vehicle = orElse(vehicle, VehicleSize.UP_TO_7_5_T);
    }
}
