package org.hallwright.exchange.guests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.guests.Party;
import org.hallwright.domain.value.Name;

/// Several parties in a cell: `English|Chinese|country|signatory|signatory in Chinese`, parted by `;`. A party
/// without bars is a name alone. A backslash keeps the sign after it.
final class Parties {
    private Parties() {}

    static String written(List<Party> parties) {
        return parties.stream()
                .map(p -> Stream.of(
                                p.name().en(), p.name().zh(), p.country(), p.signatory().en(), p.signatory().zh())
                        .map(part -> part.replaceAll("([\\\\|;；\\n])", "\\\\$1"))
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining("; "));
    }

    static List<Party> read(String cell) {
        var parties = new ArrayList<Party>();
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var i = 0; i <= cell.length(); i++) {
            var c = i < cell.length() ? cell.charAt(i) : ';';
            if (c == '\\' && i + 1 < cell.length()) {
                part.append(cell.charAt(++i));
            } else if (c == '|' || c == ';' || c == '；' || c == '\n') {
                parts.add(part.toString().strip());
                part.setLength(0);
                if (c != '|') {
                    add(parties, parts);
                    parts.clear();
                }
            } else {
                part.append(c);
            }
        }
        return parties;
    }

    private static void add(List<Party> parties, List<String> parts) {
        if (parts.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (parts.size() == 1) {
            parties.add(new Party(Name.guess(parts.getFirst()), "", Name.NONE));
            return;
        }
        var all = new ArrayList<>(parts);
        while (all.size() < 5) {
            all.add("");
        }
        var last = String.join("|", all.subList(4, all.size()));
        parties.add(new Party(new Name(all.get(0), all.get(1)), all.get(2), new Name(all.get(3), last)));
    }
}
