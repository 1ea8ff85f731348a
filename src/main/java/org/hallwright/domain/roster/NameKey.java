package org.hallwright.domain.roster;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.roster.name.LegalForms;
import org.hallwright.domain.roster.name.LookAlikes;
import org.hallwright.domain.value.Name;

/// What is left of a company's name when width, case, accents, punctuation and legal form are taken away and letters
/// that look alike are one, so that two spellings of one company are equal.
public final class NameKey {
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

    /// Letters and numbers, whatever stands between them as one space; stops and apostrophes within a word are nothing.
    /// Read by character: patterns for the same take most of the time that a roster's names take.
    private static String apart(String plain) {
        var words = new StringBuilder(plain.length() + 1);
        var isApart = false;
        for (var i = 0; i < plain.length(); ) {
            var c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (c == '&') {
                next(words, true).append("and");
                isApart = true;
            } else if (isInWord(c)) {
                next(words, isApart).appendCodePoint(c);
                isApart = false;
            } else {
                isApart |= !isNothing(c);
            }
        }
        return words.toString();
    }

    private static StringBuilder next(StringBuilder words, boolean isApart) {
        return isApart && !words.isEmpty() ? words.append(' ') : words;
    }

    private static boolean isInWord(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c);
        };
    }

    private static boolean isNothing(int c) {
        return c == '.' || c == '\'' || c == '’' || Character.getType(c) == Character.FORMAT;
    }

    /// The keys of both languages' names.
    public static Set<String> of(Name name) {
        return Stream.of(name.en(), name.zh())
                .map(NameKey::of)
                .filter(k -> !k.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
