package org.hallwright.service.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Batch;
import org.hallwright.domain.value.Name;
import org.hallwright.service.sample.roster.CategoryTree;

/// E5, the 2nd fair and forum for China's northward opening-up: 300 guests, 128 projects, 8 clusters and 16 chains.
final class NorthwardFair {
    private static final String CODE = "E5";
    private static final LocalDate OPENS = LocalDate.of(2024, 8, 20);
    private static final Facts FACTS = new Facts(
            CODE,
            Name.of(
                    "2nd Economic and Trade Fair for China's Northward Opening-up and Think Tank Forum",
                    "第二届中国向北开放经贸洽谈会暨智库论坛"),
            Name.of("Opening northward, growing together", "向北开放 合作共赢"),
            Name.of("Inner Mongolia International Convention and Exhibition Center", "内蒙古国际会展中心"),
            Name.of("Hohhot", "呼和浩特"),
            OPENS,
            OPENS.plusDays(1),
            0,
            Batch.NONE,
            true,
            true,
            false);
    private final long seed;

    NorthwardFair(long seed) {
        this.seed = seed;
    }

    SampleExhibition build() {
        var entries = new ArrayList<Entry>();
        entries.add(FACTS.exhibition());
        entries.addAll(new CategoryTree(CODE, "e5-categories.txt").categories());
        entries.addAll(ProgrammeBook.read(CODE, seed, OPENS));
        return new SampleExhibition(Facts.id(CODE), entries);
    }
}
