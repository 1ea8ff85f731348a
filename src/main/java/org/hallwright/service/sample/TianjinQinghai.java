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

/// E2, the Tianjin–Qinghai culture and tourism event: a month of art, two days of products, 24 signings in 8
/// categories.
///
/// Its text names the day, 29 May, and no year; the sample uses 2023.
final class TianjinQinghai {
    private static final String CODE = "E2";
    private static final LocalDate OPENS = LocalDate.of(2023, 5, 29);
    private static final Mix MIX = new Mix(86, 4, 0, 2, 6, 2, OPENS);
    private static final Facts FACTS = new Facts(
            CODE,
            Name.of("Tianjin–Qinghai Culture and Tourism Event", "津青文化旅游交流活动"),
            Name.of("Beautiful Qinghai by the sea", "大美青海 相约津门"),
            Name.of("Tianjin Binhai Cultural Center", "天津滨海文化中心"),
            Name.of("Tianjin", "天津"),
            OPENS,
            OPENS.plusDays(30),
            0,
            Batch.NONE,
            false,
            true,
            false);
    private final long seed;

    TianjinQinghai(long seed) {
        this.seed = seed;
    }

    SampleExhibition build() {
        var profiles = AreaProfile.read(CODE, "e2-areas.txt");
        var halls = new HallLayout(CODE, AreaProfile.ids(profiles)).lay("e2-halls.txt");
        var categories = new CategoryTree(CODE, "e2-categories.txt");
        var roster = new RosterBuilder(CODE, seed, MIX, profiles, categories).build(halls.booths());
        var entries = new ArrayList<Entry>();
        entries.add(FACTS.exhibition());
        profiles.forEach(profile -> entries.add(profile.area()));
        entries.addAll(halls.entries());
        entries.addAll(categories.categories());
        entries.addAll(roster.entries());
        entries.addAll(ProgrammeBook.read(CODE, seed, OPENS));
        return new SampleExhibition(Facts.id(CODE), entries);
    }
}
