package org.hallwright.service.sample;

import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;

/// One document of the sample: an exhibition, or what belongs to the whole portfolio ([Exhibition#PORTFOLIO]).
///
/// @param entries every entry once, the exhibition itself first
public record SampleExhibition(Id<Exhibition> id, List<Entry> entries) {
    public SampleExhibition {
        entries = List.copyOf(entries);
    }
}
