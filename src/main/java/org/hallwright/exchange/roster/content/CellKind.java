package org.hallwright.exchange.roster.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What the cells of a column have in common, whatever its header says.
public enum CellKind {
    EMAIL(cell -> Patterns.each(cell, Patterns.EMAIL)),
    WEBSITE(cell -> Patterns.WEBSITE.matcher(cell).matches()),
    COUNTRY(CellKind::isCountry),
    PROVINCE(cell -> hasLetters(cell) && !Provinces.codeOf(cell).isEmpty()),
    AREA(cell -> Patterns.AREA.matcher(cell).matches()),
    PHONE(cell -> Patterns.each(cell, Patterns.PHONE) && !CellDates.looksLikeDate(cell)),
    DATE(cell -> CellDates.of(cell).isPresent());

    private static final double SHARE = 0.8;

    private final Predicate<String> test;

    CellKind(Predicate<String> test) {
        this.test = test;
    }

    /// The kind that at least four in five of the cells are, the likeliest of several; blank cells do not count.
    public static Optional<CellKind> of(Collection<String> cells) {
        CellKind best = null;
        var bestShare = 0.0;
        for (var kind : values()) {
            var share = kind.share(cells);
            if (share >= SHARE && share > bestShare) {
                best = kind;
                bestShare = share;
            }
        }
        return Optional.ofNullable(best);
    }

    /// How many of the cells with words are of this kind, from 0 to 1.
    public double share(Collection<String> cells) {
        var filled = cells.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
        var fit = filled.stream().filter(test).toList();
        if (filled.isEmpty() || this == COUNTRY && areOneCode(fit)) {
            return 0;
        }
        return (double) fit.size() / filled.size();
    }

    /// Short codes are words of other things too, such as `No`: one of them alone says nothing.
    private static boolean areOneCode(Collection<String> cells) {
        return cells.stream().allMatch(c -> c.length() <= 3 && c.charAt(0) < 0x2E80) && new HashSet<>(cells).size() < 2;
    }

    private static boolean isCountry(String cell) {
        var isShort = cell.length() <= 3 && cell.charAt(0) < 0x2E80;
        return hasLetters(cell)
                && (!isShort || cell.equals(cell.toUpperCase(Locale.ROOT)))
                && !Countries.codeOf(cell).isEmpty();
    }

    /// Codes in figures are numbers of anything.
    private static boolean hasLetters(String cell) {
        return cell.codePoints().anyMatch(Character::isLetter);
    }

    /// How many of the cells name a legal form, as only companies do.
    public static double companyShare(Collection<String> cells) {
        var filled = cells.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
        var fit =
                filled.stream().filter(c -> Patterns.COMPANY.matcher(c).find()).count();
        return filled.isEmpty() ? 0 : (double) fit / filled.size();
    }

    /// Signs by which cells are known.
    private static final class Patterns {
        static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}");
        static final Pattern WEBSITE = Pattern.compile(
                "(?i)(?:https?://\\S+|www\\.\\S+|(?:[a-z0-9-]+\\.)+(?:com|cn|org|net|info|biz|edu|gov|eu|de|jp|ru|kr|mn|uk|fr|it|es|io)"
                        + "(?:/\\S*)?)");
        static final Pattern AREA =
                Pattern.compile("(?i)[\\d.,]+\\s*(?:m2|m²|㎡|sqm|sq\\.? ?m|平方米|平米|平|sq\\.? ?ft|ft2|ft²|平方英尺)");
        static final Pattern PHONE = Pattern.compile(
                "(?:\\+[\\d\\s()./-]{7,22}|\\(?\\d{2,5}[)\\s./-][\\d\\s()./-]{5,18}|1\\d{10})(?:\\s*(?:ext\\.?|x|转|分机)\\s*\\d+)?");
        static final Pattern COMPANY =
                Pattern.compile("(?i)\\b(?:inc|corp|ltd|limited|llc|llp|plc|gmbh|ag|s\\.?a\\.?|s\\.?r\\.?l|"
                        + "b\\.?v|oy|ab|a/s|pty|kg|ooo|co)\\b\\.?|公司|集团|株式会社|有限会社|주식회사|ООО");

        private Patterns() {}

        static boolean each(String cell, Pattern pattern) {
            var parts = cell.split("[;；\\n]");
            for (var part : parts) {
                if (!pattern.matcher(part.strip()).matches()) {
                    return false;
                }
            }
            return parts.length > 0;
        }
    }
}
