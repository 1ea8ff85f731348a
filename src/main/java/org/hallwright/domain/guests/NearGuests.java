package org.hallwright.domain.guests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.roster.duplicate.Letters;
import org.hallwright.domain.roster.name.LookAlikes;
import org.hallwright.domain.value.Name;

/// Finds guests who may be one person: of nearly one name, and of organisations that do not speak against it.
///
/// Names are alike whatever the order of their words, case, width, accents, script of Chinese and form of address; a
/// slip of one letter counts within one organisation only. Namesakes of different organisations are two people,
/// and so are those whom somebody said to be.
public final class NearGuests {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ADDRESS_ZH = Pattern.compile("(?:先生|女士|小姐|教授|博士|院士|阁下)$");
    private static final Set<String> ADDRESS =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "he");
    private static final int LEAST_LETTERS = 6;

    private NearGuests() {}

    /// Two who may be one.
    public record Pair(Guest one, Guest other) {}

    private record Key(Guest guest, String en, String zh, String organisationEn, String organisationZh) {
        static Key of(Guest guest) {
            return new Key(
                    guest,
                    words(guest.name().en()),
                    ADDRESS_ZH.matcher(letters(guest.name().zh())).replaceAll(""),
                    letters(guest.organisation().en()),
                    letters(guest.organisation().zh()));
        }

        boolean isNear(Key other) {
            return !guest.isApartFrom(other.guest)
                    && sameOrganisation(other)
                    && !differ(guest.country(), other.guest.country())
                    && (same(zh, other.zh) || !differ(zh, other.zh) && (same(en, other.en) || slip(other)));
        }

        private boolean sameOrganisation(Key other) {
            var open = Stream.of(this, other).anyMatch(k -> k.organisationEn.isEmpty() && k.organisationZh.isEmpty());
            return open || within(organisationEn, other.organisationEn) || within(organisationZh, other.organisationZh);
        }

        private boolean slip(Key other) {
            var length = Math.min(en.length(), other.en.length());
            return length >= LEAST_LETTERS
                    && !guest.organisation().isEmpty()
                    && !other.guest.organisation().isEmpty()
                    && Letters.differing(en, other.en, 1) <= 1;
        }
    }

    /// Each pair once, in the order of the guests.
    public static List<Pair> among(Collection<Guest> guests) {
        var blocks = new HashMap<String, List<Key>>();
        var pairs = new LinkedHashSet<Pair>();
        for (var guest : guests) {
            var key = Key.of(guest);
            for (var block : blocks(key)) {
                var others = blocks.computeIfAbsent(block, b -> new ArrayList<>());
                others.stream().filter(key::isNear).forEach(other -> pairs.add(new Pair(other.guest(), key.guest())));
                others.add(key);
            }
        }
        return List.copyOf(pairs);
    }

    /// The names that more than one of the guests bears, so that they must be told apart by their organisation.
    public static Set<Name> namesakes(Collection<Guest> guests) {
        return guests.stream().collect(Collectors.groupingBy(Guest::name, Collectors.counting())).entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Only who shares one of these is compared.
    private static Set<String> blocks(Key key) {
        return Stream.of("en " + key.en(), "zh " + key.zh(), "of " + key.organisationEn(), "of " + key.organisationZh())
                .filter(block -> block.length() > 3)
                .collect(Collectors.toSet());
    }

    private static String words(String name) {
        return Arrays.stream(SIGNS.split(LookAlikes.fold(name)))
                .filter(word -> !word.isEmpty() && !ADDRESS.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String letters(String text) {
        return SIGNS.matcher(LookAlikes.fold(text)).replaceAll("");
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static boolean within(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
    }
}
