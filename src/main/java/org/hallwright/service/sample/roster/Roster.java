package org.hallwright.service.sample.roster;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.roster.Exhibitor;

/// The exhibitors of a sample exhibition, and the assignments and holds on its booths.
public record Roster(List<Exhibitor> exhibitors, List<Entry> lettings) {
    public List<Entry> entries() {
        var all = new ArrayList<Entry>(exhibitors);
        all.addAll(lettings);
        return all;
    }
}
