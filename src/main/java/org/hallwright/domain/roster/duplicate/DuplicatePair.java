package org.hallwright.domain.roster.duplicate;

import java.util.List;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;

/// Two exhibitors that may be one company.
///
/// @param one the one with the smaller id
/// @param score out of 100, to order pairs by; people are told the sureness
public record DuplicatePair(
        Id<Exhibitor> one,
        Id<Exhibitor> other,
        Likeness likeness,
        List<Evidence> evidence,
        Sureness sureness,
        int score) {
    public DuplicatePair {
        evidence = List.copyOf(evidence);
    }

    public boolean isAbout(Id<Exhibitor> id) {
        return one.equals(id) || other.equals(id);
    }
}
