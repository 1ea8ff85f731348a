package org.hallwright.domain.roster;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.value.Name;

/// What is left of a company's name when width, case, accents, punctuation and legal form are taken away, so that
/// two spellings of one company are equal.
public final class NameKey {
    private static final Pattern LATIN_FORMS = Pattern.compile(
            "\\b(?:incorporated|inc|corporation|corp|company|co|limited|ltd|llc|llp|lp|plc|pte|pvt|pty|gmbh|ag|kg|sa|sas|sarl"
                    + "|srl|spa|bv|nv|oy|ab|as|kk|ooo|oao|jsc)\\b");
    private static final Pattern CHINESE_FORMS = Pattern.compile("(?:股份)?有限(?:责任)?公司$|股份公司$|公司$|有限会社|株式会社");

    private NameKey() {}

    /// @return empty for an empty name
    public static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[.'’]", "");
        var words = plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        var bare = LATIN_FORMS.matcher(words).replaceAll(" ").replaceAll("\\s+", "");
        var stem = CHINESE_FORMS.matcher(bare).replaceAll("");
        return stem.isEmpty() ? words.replace(" ", "") : stem;
    }

    /// The keys of both languages' names.
    public static Set<String> of(Name name) {
        return Stream.of(name.en(), name.zh())
                .map(NameKey::of)
                .filter(k -> !k.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
