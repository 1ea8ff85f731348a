package org.hallwright.service.sample.names;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.value.Name;

/// Invents persons, none twice, in the order of names that their country uses and with Chinese characters or
/// sounds.
public final class PersonNames {
    private static final int PATIENCE = 2_000;
    private static final Map<String, List<Name>> PARTS = Table.read("persons.txt").stream()
            .collect(Collectors.groupingBy(
                    row -> row.text(0) + row.text(1),
                    Collectors.mapping(row -> Name.of(row.text(2), row.text(3)), Collectors.toList())));
    private final Dice dice;
    private final Set<String> used = new HashSet<>();

    public PersonNames(Dice dice) {
        this.dice = dice;
    }

    /// A person of that country (ISO 3166-1 alpha-2) whom nobody got yet.
    public Name next(String country) {
        var group = groupOf(country);
        for (var i = 0; i < PATIENCE; i++) {
            var name = draft(group);
            if (!used.contains(name.en()) && !used.contains(name.zh())) {
                used.add(name.en());
                used.add(name.zh());
                return name;
            }
        }
        throw new IllegalStateException("No more sample persons for " + country);
    }

    private Name draft(String group) {
        var family = dice.pick(PARTS.get(group + "F"));
        var given = dice.pick(PARTS.get(group + "G"));
        return switch (group) {
            case "CN" -> {
                var second = dice.pick(PARTS.get("CNS"));
                yield Name.of(family.en() + " " + given.en() + second.en(), family.zh() + given.zh() + second.zh());
            }
            case "KR", "JP" -> Name.of(given.en() + " " + family.en(), family.zh() + given.zh());
            default -> Name.of(given.en() + " " + family.en(), given.zh() + "·" + family.zh());
        };
    }

    private static String groupOf(String country) {
        return switch (country) {
            case "CN", "RU", "MN", "KR", "JP" -> country;
            case "BY" -> "RU";
            case "KZ", "UZ", "KG" -> "KZ";
            case "TH", "LA", "KH" -> "TH";
            case "VN" -> country;
            case "MY", "ID" -> "MY";
            case "IN", "PK" -> "IN";
            case "TR", "IR" -> "TR";
            default -> "WEST";
        };
    }
}
