package org.hallwright.domain.figures;

import java.util.Set;
import org.hallwright.domain.plan.ZoneKind;

/// By whose rules areas are counted; each figure says which.
///
/// Source: the UFI and FKM rules for auditing exhibitions, and CEIR's index, as the field's notes sum them up.
public enum Definition {
    /// Net is contracted space and special shows; gross is all but catering, offices and storage.
    UFI(Set.of(ZoneKind.CATERING, ZoneKind.OFFICE, ZoneKind.STORAGE), true),
    /// Like UFI, but temporary catering and stages in the halls are part of gross.
    FKM(Set.of(ZoneKind.OFFICE, ZoneKind.STORAGE), true),
    /// Net is what was sold, without special shows, aisles and meeting rooms.
    CEIR(Set.of(ZoneKind.CATERING, ZoneKind.OFFICE, ZoneKind.STORAGE, ZoneKind.MEETING), false);

    private final Set<ZoneKind> notGross;
    private final boolean specialShows;

    Definition(Set<ZoneKind> notGross, boolean specialShows) {
        this.notGross = notGross;
        this.specialShows = specialShows;
    }

    /// Whether zones of that kind are part of the gross exhibition space.
    public boolean countsAsGross(ZoneKind kind) {
        return !notGross.contains(kind);
    }

    /// Whether special shows are part of the net exhibition space though nobody pays for them.
    public boolean countsSpecialShows() {
        return specialShows;
    }
}
