package org.hallwright.service.sample.roster;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.value.Id;
import org.hallwright.service.sample.names.Table;

/// The sections of a sample exhibition, read from a table of key, code, name and colour.
public final class SectionList {
    private SectionList() {}

    public static List<Section> read(String prefix, String file) {
        var sections = new ArrayList<Section>();
        for (var row : Table.read(file)) {
            sections.add(
                    new Section(id(prefix, row.text(0)), row.text(1), row.name(2), row.text(3), sections.size() + 1));
        }
        return sections;
    }

    static Id<Section> id(String prefix, String key) {
        return Id.named(prefix + "/section/" + key);
    }
}
