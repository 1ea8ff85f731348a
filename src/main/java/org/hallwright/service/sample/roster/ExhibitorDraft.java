package org.hallwright.service.sample.roster;

import java.util.List;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.service.sample.names.Company;

/// An exhibitor in the making: the company, its themed area and the booths it gets, none for one that waits.
record ExhibitorDraft(Id<Exhibitor> id, Company company, AreaProfile profile, List<Booth> booths, Progress progress) {

    /// How far the exhibitor has come with the sales desk.
    enum Progress {
        CONFIRMED,
        OFFERED,
        PROPOSED,
        WAITING
    }

    double area() {
        return booths.stream().mapToDouble(Booth::netArea).sum();
    }
}
