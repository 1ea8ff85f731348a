package org.hallwright.service.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Batch;
import org.hallwright.domain.value.Name;
import org.hallwright.service.sample.floor.HallLayout;
import org.hallwright.service.sample.roster.AreaProfile;
import org.hallwright.service.sample.roster.CategoryTree;
import org.hallwright.service.sample.roster.Mix;
import org.hallwright.service.sample.roster.RosterBuilder;

/// E3, the 13th China Northeast Asia Expo: 1,001 exhibitors in seven pavilions over seven halls of 70,000 m².
final class NortheastAsiaExpo {
    private static final String CODE = "E3";
    private static final LocalDate OPENS = LocalDate.of(2021, 9, 23);
    private static final Mix MIX = new Mix(1_001, 66, 24, 40, 78, 18, OPENS);
    private static final Facts FACTS = new Facts(
            CODE,
            Name.of("13th China–Northeast Asia Expo", "第十三届中国—东北亚博览会"),
            Name.of(
                    "Build mutual trust and cooperation in Northeast Asia, and open a new chapter for the region",
                    "共建东北亚互信合作，开创区域发展新篇章"),
            Name.of("Changchun Northeast Asia International Expo Center", "长春东北亚国际博览中心"),
            Name.of("Changchun", "长春"),
            OPENS,
            OPENS.plusDays(4),
            70_000,
            Batch.NONE,
            true,
            true,
            true);
    private final long seed;

    NortheastAsiaExpo(long seed) {
        this.seed = seed;
    }

    SampleExhibition build() {
        var profiles = AreaProfile.read(CODE, "e3-areas.txt");
        var halls = new HallLayout(CODE, AreaProfile.ids(profiles)).lay("e3-halls.txt");
        var categories = new CategoryTree(CODE, "e3-categories.txt");
        var roster = new RosterBuilder(CODE, seed, MIX, profiles, categories).build(halls.booths());
        var entries = new ArrayList<Entry>();
        entries.add(FACTS.exhibition());
        profiles.forEach(profile -> entries.add(profile.area()));
        entries.addAll(halls.entries());
        entries.addAll(categories.categories());
        entries.addAll(roster.entries());
        entries.addAll(new MoveIn(CODE, OPENS).entries(halls, roster));
        entries.addAll(MoveIn.tasks(CODE, OPENS, "e3-tasks.txt"));
        entries.addAll(ProgrammeBook.read(CODE, seed, OPENS));
        return new SampleExhibition(Facts.id(CODE), entries);
    }
}
