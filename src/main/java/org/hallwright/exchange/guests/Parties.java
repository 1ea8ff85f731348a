package org.hallwright.exchange.guests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.guests.Party;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.roster.content.Countries;

/// Several parties in a cell: `English|Chinese|country|signatory|signatory in Chinese`, parted by `;`, `、` or a new
/// line. A party without bars is a name alone. A backslash keeps the sign after it.
final class Parties {
    private static final String ENDS = ";；、\n";

    private Parties() {}

    /// @param oddCountries what stands for a country and is none
    record Read(List<Party> parties, List<String> oddCountries) {}

    static String written(List<Party> parties) {
        return parties.stream()
                .map(p -> Stream.of(
                                p.name().en(),
                                p.name().zh(),
                                p.country(),
                                p.signatory().en(),
                                p.signatory().zh())
                        .map(part -> part.replaceAll("([\\\\|;；、\\n])", "\\\\$1"))
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining("; "));
    }

    static Read read(String cell) {
        var read = new Read(new ArrayList<>(), new ArrayList<>());
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var i = 0; i <= cell.length(); i++) {
            var c = i < cell.length() ? cell.charAt(i) : ';';
            if (c == '\\' && i + 1 < cell.length()) {
                part.append(cell.charAt(++i));
            } else if (c == '|' || ENDS.indexOf(c) >= 0) {
                parts.add(part.toString().strip());
                part.setLength(0);
                if (c != '|') {
                    add(read, parts);
                    parts.clear();
                }
            } else {
                part.append(c);
            }
        }
        return read;
    }

    private static void add(Read read, List<String> parts) {
        if (parts.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (parts.size() == 1) {
            read.parties().add(new Party(Name.guess(parts.getFirst()), "", Name.NONE));
            return;
        }
        var all = new ArrayList<>(parts);
        while (all.size() < 5) {
            all.add("");
        }
        var country = Countries.codeOf(all.get(2));
        if (country.isEmpty() && !all.get(2).isEmpty()) {
            read.oddCountries().add(all.get(2));
        }
        var last = String.join("|", all.subList(4, all.size()));
        read.parties().add(new Party(new Name(all.get(0), all.get(1)), country, new Name(all.get(3), last)));
    }
}
