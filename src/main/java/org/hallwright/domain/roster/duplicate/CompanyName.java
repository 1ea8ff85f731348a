package org.hallwright.domain.roster.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.roster.NameKey;
import org.hallwright.domain.roster.duplicate.TradeNames.Location;
import org.hallwright.domain.roster.name.LookAlikes;

/// One name of one company, taken apart once for all the comparisons.
///
/// @param plain width, case, accents and punctuation aside
/// @param full the same with letters that look alike as one
/// @param key the same without the legal form
/// @param outline what a hasty reader sees of the key
/// @param core the key without the place
/// @param location the place that was left out of the core
/// @param words of the key, in their order; one for a Chinese name
/// @param sorted the same for the same words in any order
/// @param named the words without places
/// @param digits all numbers in it: names that count differently are different
record CompanyName(
        String plain,
        String full,
        String key,
        String outline,
        String core,
        Location location,
        List<String> words,
        String sorted,
        List<String> named,
        String digits,
        boolean chinese) {
    /// Empty for a name of nothing but signs.
    static Optional<CompanyName> of(String name) {
        var all = NameKey.allWords(name);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var words = List.of(NameKey.stem(all).split(" "));
        var key = String.join("", words);
        var chinese = isChinese(key);
        var place = chinese ? TradeNames.placeOf(key) : "";
        var named = withoutPlaces(words);
        var core = chinese ? key.substring(place.length()) : String.join("", named);
        return Optional.of(new CompanyName(
                NameKey.plain(name),
                all.replace(" ", ""),
                key,
                LookAlikes.outline(key),
                core.isEmpty() ? key : core,
                chinese ? TradeNames.locate(place) : TradeNames.locate(words),
                words,
                sorted(words),
                named,
                digits(key),
                chinese));
    }

    /// Read by character, and the words one by one: over thousands of names, pipelines of a few words each take
    /// longest in a program that has just started.
    private static String digits(String key) {
        var digits = new StringBuilder();
        for (var i = 0; i < key.length(); ) {
            var c = key.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isDigit(c)) {
                digits.appendCodePoint(c);
            }
        }
        return digits.toString();
    }

    private static boolean isChinese(String key) {
        for (var i = 0; i < key.length(); i++) {
            // A half of a character beyond the first plane is greater, too.
            if (key.charAt(i) >= 0x3400) {
                return true;
            }
        }
        return false;
    }

    private static List<String> withoutPlaces(List<String> words) {
        var named = new ArrayList<String>(words.size());
        for (var word : words) {
            if (!TradeNames.isPlace(word)) {
                named.add(word);
            }
        }
        return named.size() == words.size() ? words : List.copyOf(named);
    }

    private static String sorted(List<String> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        var sorted = new ArrayList<>(words);
        sorted.sort(null);
        return String.join(" ", sorted);
    }

    /// The first letters of three words or more; empty where there are fewer.
    String initials() {
        if (chinese || words.size() < 3) {
            return "";
        }
        var initials = new StringBuilder(words.size());
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    /// Whether the core says which company it is, and not only what trade it is in.
    boolean isDistinctive() {
        return core.length() >= (chinese ? 2 : 3) && !TradeNames.isTrade(core);
    }

    /// Whether the places do not contradict each other.
    boolean placeAgrees(CompanyName other) {
        return location.agrees(other.location);
    }

    /// What the name says beyond a shorter one that it begins with; empty where it does not begin with it.
    Optional<String> beyond(CompanyName shorter) {
        if (chinese != shorter.chinese || core.length() <= shorter.core.length() || !core.startsWith(shorter.core)) {
            return Optional.empty();
        }
        return chinese ? Optional.of(core.substring(shorter.core.length())) : beyondWords(shorter);
    }

    private Optional<String> beyondWords(CompanyName shorter) {
        var size = shorter.named.size();
        var begins = named.size() > size && named.subList(0, size).equals(shorter.named);
        return begins ? Optional.of(String.join(" ", named.subList(size, named.size()))) : Optional.empty();
    }

    /// Whether a rest that [#beyond] gave says nothing but a trade.
    static boolean isTradeOnly(String rest) {
        return Arrays.stream(rest.split(" ")).allMatch(TradeNames::isTrade);
    }
}
