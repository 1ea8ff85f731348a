package org.hallwright.service.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Batch;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Name;
import org.hallwright.service.sample.floor.HallLayout;
import org.hallwright.service.sample.names.Table;
import org.hallwright.service.sample.names.Table.Row;
import org.hallwright.service.sample.roster.AreaProfile;
import org.hallwright.service.sample.roster.CategoryTree;
import org.hallwright.service.sample.roster.Mix;
import org.hallwright.service.sample.roster.RosterBuilder;
import org.hallwright.service.sample.roster.SectionList;

/// E1, the 7th Inner Mongolia Cultural Industry Expo: 12 themed areas in 4 sections on 20,000 m², six of the areas
/// reserved by origin, and five museums that join with a live link.
final class InnerMongoliaExpo {
    private static final String CODE = "E1";
    private static final LocalDate OPENS = LocalDate.of(2023, 7, 13);
    private static final Mix MIX = new Mix(522, 70, 12, 12, 22, 6, OPENS);
    private static final Facts FACTS = new Facts(
            CODE,
            Name.of("7th Inner Mongolia Cultural Industry Expo", "第七届内蒙古文化产业博览交易会"),
            Name.of("Culture of the grassland, shared by all", "草原文化 共创共享"),
            Name.of("Inner Mongolia International Convention and Exhibition Center", "内蒙古国际会展中心"),
            Name.of("Hohhot", "呼和浩特"),
            OPENS,
            OPENS.plusDays(4),
            20_000,
            Batch.NONE,
            true,
            true,
            true);
    private final long seed;

    InnerMongoliaExpo(long seed) {
        this.seed = seed;
    }

    SampleExhibition build() {
        var profiles = AreaProfile.read(CODE, "e1-areas.txt");
        var halls = new HallLayout(CODE, AreaProfile.ids(profiles)).lay("e1-halls.txt");
        var categories = new CategoryTree(CODE, "e1-categories.txt");
        var roster = new RosterBuilder(CODE, seed, MIX, profiles, categories).build(halls.booths());
        var entries = new ArrayList<Entry>();
        entries.add(FACTS.exhibition());
        entries.addAll(SectionList.read(CODE, "e1-sections.txt"));
        profiles.forEach(profile -> entries.add(profile.area()));
        entries.addAll(halls.entries());
        entries.addAll(categories.categories());
        entries.addAll(withMuseums(roster.exhibitors(), profiles));
        entries.addAll(roster.lettings());
        entries.addAll(ProgrammeBook.read(CODE, seed, OPENS));
        return new SampleExhibition(Facts.id(CODE), entries);
    }

    /// The exhibitors on the largest booths of the museums' area become the invited museums.
    private static List<Exhibitor> withMuseums(List<Exhibitor> exhibitors, List<AreaProfile> profiles) {
        var area = profiles.stream()
                .filter(p -> p.key().equals("museum"))
                .map(p -> p.area().id())
                .findFirst()
                .orElseThrow();
        var museums = Table.read("e1-museums.txt");
        var places = exhibitors.stream()
                .filter(e -> area.equals(e.request().themedArea())
                        && !e.boothReferences().isEmpty())
                .sorted(Comparator.comparingDouble((Exhibitor e) -> e.request().area())
                        .reversed())
                .limit(museums.size())
                .toList();
        return exhibitors.stream()
                .map(e -> places.contains(e) ? museum(e, museums.get(places.indexOf(e))) : e)
                .toList();
    }

    private static Exhibitor museum(Exhibitor exhibitor, Row row) {
        var host = row.text(4).substring(row.text(4).lastIndexOf('/') + 1) + "-museum.example";
        return exhibitor
                .edit()
                .name(row.name(1))
                .fascia(row.name(1))
                .province(row.text(0))
                .city(row.name(2))
                .website("https://www." + host)
                .description(Name.of(
                        row.name(1).en() + " joins the expo with a live link from its galleries.",
                        row.name(1).zh() + "以实时连线方式参展。"))
                .contacts(List.of())
                .exhibits(List.of(new Exhibit(row.name(3), ExhibitForm.LIVE_STREAM, row.text(4))))
                .build();
    }
}
