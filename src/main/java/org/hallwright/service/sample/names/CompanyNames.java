package org.hallwright.service.sample.names;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.value.Name;
import org.hallwright.service.sample.names.Places.Place;

/// Invents companies, none twice, whose English and Chinese names say the same: place, brand, trade, legal form.
public final class CompanyNames {
    private static final Name GROUP = Name.of("Group Co., Ltd.", "集团有限公司");
    private static final int PATIENCE = 5_000;
    private static final Map<String, List<Name>> TRADES = Table.read("trades.txt").stream()
            .collect(Collectors.groupingBy(
                    row -> row.text(0), Collectors.mapping(row -> row.name(1), Collectors.toList())));
    private static final Map<String, List<Name>> SYLLABLES = Table.read("brands.txt").stream()
            .collect(Collectors.groupingBy(
                    row -> row.text(0),
                    Collectors.mapping(row -> Name.of(row.text(1), row.text(2)), Collectors.toList())));
    private final Dice dice;
    private final Places places = new Places();
    private final Set<String> used = new HashSet<>();

    public CompanyNames(Dice dice) {
        this.dice = dice;
    }

    /// A company that nobody got yet.
    ///
    /// @param origin province code or country code
    /// @param group a group of trades
    /// @param large whether it calls itself a group
    public Company next(String origin, String group, boolean large) {
        var place = places.get(origin);
        var trades = TRADES.get(group);
        for (var i = 0; i < PATIENCE; i++) {
            var company = draft(place, dice.pick(trades), group, large);
            if (isNew(company)) {
                used.add(company.name().en());
                used.add(company.name().zh());
                used.add(company.host());
                return company;
            }
        }
        throw new IllegalStateException("No more sample names for " + origin + " in " + group);
    }

    private boolean isNew(Company company) {
        return !used.contains(company.name().en())
                && !used.contains(company.name().zh())
                && !used.contains(company.host());
    }

    private Company draft(Place place, Name trade, String group, boolean large) {
        var city = dice.pick(place.cities());
        var brand = place.stems().isEmpty() ? brand() : dice.pick(place.stems());
        var form = large && place.isChinese() ? GROUP : dice.pick(place.forms());
        var placeWord = place.isChinese() ? city : Name.NONE;
        var name = Name.of(
                (placeWord.en() + " " + brand.en() + " " + trade.en() + " " + form.en()).strip(),
                placeWord.zh() + brand.zh() + trade.zh() + form.zh());
        return new Company(
                name,
                fascia(brand, trade),
                trade,
                group,
                place.country(),
                place.province(),
                city,
                place.phone(),
                host(brand, trade));
    }

    private Name brand() {
        var first = dice.pick(SYLLABLES.get("1"));
        var second = dice.pick(SYLLABLES.get("2"));
        return Name.of(first.en() + second.en(), first.zh() + second.zh());
    }

    /// As long as fits on a booth's sign.
    private static Name fascia(Name brand, Name trade) {
        var en = brand.en() + " " + trade.en();
        var zh = brand.zh() + trade.zh();
        return Name.of(en.length() > 24 ? brand.en() : en, zh.length() > 9 ? brand.zh() : zh);
    }

    private static String host(Name brand, Name trade) {
        var plain = Normalizer.normalize(brand.en() + "-" + trade.en(), Normalizer.Form.NFD);
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z-]", "") + ".example";
    }
}
