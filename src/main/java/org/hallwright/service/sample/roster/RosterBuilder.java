package org.hallwright.service.sample.roster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorBuilder;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.value.Id;
import org.hallwright.service.sample.names.Company;
import org.hallwright.service.sample.names.CompanyNames;
import org.hallwright.service.sample.names.Dice;
import org.hallwright.service.sample.roster.ExhibitorDraft.Progress;

/// Invents the exhibitors of a sample exhibition, each for the booths it gets and in its themed area's trades.
public final class RosterBuilder {
    private static final double LARGE = 108;
    private final String prefix;
    private final Dice dice;
    private final Mix mix;
    private final List<AreaProfile> profiles;
    private final Map<Id<ThemedArea>, AreaProfile> byArea;
    private final CategoryTree categories;
    private final CompanyNames companies;
    private final Particulars particulars;
    private final Map<String, Deque<String>> origins = new HashMap<>();

    public RosterBuilder(String prefix, long seed, Mix mix, List<AreaProfile> profiles, CategoryTree categories) {
        this.prefix = prefix;
        this.mix = mix;
        this.profiles = profiles;
        this.categories = categories;
        dice = Dice.of(seed, prefix + "/roster");
        companies = new CompanyNames(Dice.of(seed, prefix + "/companies"));
        particulars = new Particulars(Dice.of(seed, prefix + "/particulars"), mix.opens());
        byArea = profiles.stream().collect(Collectors.toMap(p -> p.area().id(), Function.identity()));
    }

    public Roster build(List<Booth> booths) {
        var deal = BoothDeal.of(booths, mix, dice);
        var drafts = new ArrayList<ExhibitorDraft>();
        deal.lets().forEach(let -> drafts.add(draft(drafts.size() + 1, let)));
        for (var i = 0; i < mix.unassigned(); i++) {
            drafts.add(waiting(drafts.size() + 1));
        }
        var wishes = new Wishes(dice, mix.opens(), booths);
        wishes.pair(drafts, mix.mains() / 30, mix.mains() / 25);
        var exhibitors = new ArrayList<Exhibitor>();
        drafts.forEach(draft -> exhibitors.add(main(draft, wishes)));
        exhibitors.addAll(guestsOnBooths(drafts));
        return new Roster(exhibitors, Lettings.of(prefix, drafts, deal, mix, dice));
    }

    private ExhibitorDraft draft(int nth, List<Booth> booths) {
        var area = booths.stream().mapToDouble(Booth::netArea).sum();
        var profile = byArea.getOrDefault(booths.getFirst().area(), profiles.getFirst());
        var progress = dice.chance(0.72) ? Progress.CONFIRMED : dice.chance(0.5) ? Progress.OFFERED : Progress.PROPOSED;
        return new ExhibitorDraft(id(nth), company(profile, area >= LARGE), profile, booths, progress);
    }

    private ExhibitorDraft waiting(int nth) {
        var profile = dice.pick(profiles);
        return new ExhibitorDraft(id(nth), company(profile, false), profile, List.of(), Progress.WAITING);
    }

    private Company company(AreaProfile profile, boolean large) {
        return companies.next(origin(profile), dice.pick(profile.groups()), large);
    }

    /// Every origin of the area once before one comes again, so that none is missing.
    private String origin(AreaProfile profile) {
        var bag = origins.computeIfAbsent(profile.key(), k -> new ArrayDeque<>());
        if (bag.isEmpty()) {
            bag.addAll(dice.shuffled(profile.origins()));
        }
        return bag.pop();
    }

    private Id<Exhibitor> id(int nth) {
        return Id.named(prefix + "/exhibitor/" + nth);
    }

    private Exhibitor main(ExhibitorDraft draft, Wishes wishes) {
        var contract = particulars.contract(draft.progress());
        return dressed(draft.id(), draft.company())
                .request(wishes.of(draft))
                .points(particulars.points(draft.area()))
                .contract(contract)
                .payment(particulars.payment(contract))
                .boothReferences(draft.booths().stream().map(Booth::number).toList())
                .build();
    }

    private ExhibitorBuilder dressed(Id<Exhibitor> id, Company company) {
        return new ExhibitorBuilder(id)
                .name(company.name())
                .fascia(company.fascia())
                .country(company.country())
                .province(company.province())
                .city(company.city())
                .categories(categories.codes(company.group()))
                .website("https://www." + company.host())
                .description(Particulars.description(company))
                .contacts(particulars.contacts(company))
                .exhibits(particulars.exhibits(company));
    }

    /// Co-exhibitors and represented companies on the largest booths, of the host's area.
    private List<Exhibitor> guestsOnBooths(List<ExhibitorDraft> drafts) {
        var hosts = drafts.stream()
                .sorted(Comparator.comparingDouble(ExhibitorDraft::area).reversed())
                .limit(Math.max(1, mix.coExhibitors()))
                .toList();
        var guests = new ArrayList<Exhibitor>();
        for (var i = 0; i < mix.coExhibitors() + mix.represented(); i++) {
            var co = i < mix.coExhibitors();
            var host = co ? hosts.get(i) : dice.pick(hosts);
            var id = id(drafts.size() + guests.size() + 1);
            guests.add(dressed(id, company(host.profile(), false))
                    .kind(co ? ExhibitorKind.CO_EXHIBITOR : ExhibitorKind.REPRESENTED_COMPANY)
                    .host(host.id())
                    .build());
        }
        return guests;
    }
}
