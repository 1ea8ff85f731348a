package org.hallwright.domain.roster;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.roster.name.LegalForms;
import org.hallwright.domain.roster.name.LookAlikes;
import org.hallwright.domain.value.Name;

/// What is left of a company's name when width, case, accents, punctuation and legal form are taken away and letters
/// that look alike are one, so that two spellings of one company are equal.
public final class NameKey {
    private static final Pattern NOTHING = Pattern.compile("[.'’\\p{Cf}]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    /// @return empty for an empty name
    public static String of(String name) {
        return words(name).replace(" ", "");
    }

    /// The same with a space between words.
    public static String words(String name) {
        return stem(allWords(name));
    }

    /// What is left without the legal form of the words that [#allWords] gave.
    public static String stem(String allWords) {
        var stem = LegalForms.without(allWords);
        return stem.isEmpty() ? allWords : stem;
    }

    /// The words with the legal form.
    public static String allWords(String name) {
        return apart(LookAlikes.fold(name));
    }

    /// The name by which two are the same without anything said about letters that look alike.
    public static String plain(String name) {
        return apart(LookAlikes.plain(name)).replace(" ", "");
    }

    private static String apart(String plain) {
        var words = NOTHING.matcher(plain.replace("&", " and ")).replaceAll("");
        return BETWEEN.matcher(words).replaceAll(" ").strip();
    }

    /// The keys of both languages' names.
    public static Set<String> of(Name name) {
        return Stream.of(name.en(), name.zh())
                .map(NameKey::of)
                .filter(k -> !k.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
