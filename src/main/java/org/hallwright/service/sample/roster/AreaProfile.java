package org.hallwright.service.sample.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.value.Id;
import org.hallwright.service.sample.names.Table;
import org.hallwright.service.sample.names.Table.Row;

/// A themed area with what decides who stands in it.
///
/// @param key by which the table of halls names it
/// @param origins provinces and countries of its exhibitors, the frequent ones repeated
/// @param groups groups of trades
public record AreaProfile(String key, ThemedArea area, List<String> origins, List<String> groups) {

    /// The themed areas of a table, in its order; sections are ids `PREFIX/section/KEY`.
    public static List<AreaProfile> read(String prefix, String file) {
        var profiles = new ArrayList<AreaProfile>();
        for (var row : Table.read(file)) {
            profiles.add(profile(prefix, row, profiles.size() + 1));
        }
        return profiles;
    }

    /// The ids of the areas by their keys.
    public static Map<String, Id<ThemedArea>> ids(List<AreaProfile> profiles) {
        var ids = new LinkedHashMap<String, Id<ThemedArea>>();
        profiles.forEach(profile -> ids.put(profile.key(), profile.area().id()));
        return ids;
    }

    private static AreaProfile profile(String prefix, Row row, int order) {
        var section = row.text(1).isEmpty() ? null : SectionList.id(prefix, row.text(1));
        var area = new ThemedArea(
                Id.named(prefix + "/area/" + row.text(0)),
                section,
                row.text(2),
                row.name(3),
                row.text(4),
                admission(row.text(5)),
                order);
        return new AreaProfile(row.text(0), area, weighted(row.words(6, " ")), row.words(7, " "));
    }

    /// `foreign`, `provinces:11,15` or nothing.
    private static Admission admission(String text) {
        if (text.isEmpty()) {
            return Admission.ANYBODY;
        }
        if (text.equals("foreign")) {
            return new Admission(List.of(), List.of(), List.of(), true);
        }
        var codes = Arrays.asList(text.substring(text.indexOf(':') + 1).split(","));
        return text.startsWith("provinces")
                ? new Admission(List.of(), List.of("CN"), codes, false)
                : new Admission(List.of(), codes, List.of(), false);
    }

    private static List<String> weighted(List<String> words) {
        var all = new ArrayList<String>();
        for (var word : words) {
            var parts = word.split("\\*");
            for (var i = 0; i < (parts.length > 1 ? Integer.parseInt(parts[1]) : 1); i++) {
                all.add(parts[0]);
            }
        }
        return all;
    }
}
