package org.hallwright.exchange.roster.wish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.roster.booth.AreaIndex;
import org.hallwright.exchange.roster.booth.BoothIndex;
import org.hallwright.exchange.roster.content.Countries;

/// What can be chosen in the form of one exhibition, in both languages, and what a choice means.
final class WishOptions {
    private static final int MOST_BOOTHS = 2000;
    private static final List<String> SIDES = List.of("1 row 一面开口", "2 corner 两面开口", "3 head 三面开口", "4 island 四面开口");

    private final ExhibitionState state;
    private final BoothIndex booths;
    private final AreaIndex areas;

    WishOptions(ExhibitionState state, boolean isOver) {
        this.state = state;
        booths = new BoothIndex(state, isOver);
        areas = new AreaIndex(state);
    }

    BoothIndex index() {
        return booths;
    }

    List<String> kinds() {
        return Arrays.stream(BoothKind.values())
                .filter(kind -> kind != BoothKind.NON_INVENTORY && kind != BoothKind.SPECIAL_SHOW)
                .map(WishOptions::word)
                .toList();
    }

    List<String> forms() {
        return Arrays.stream(ExhibitForm.values()).map(WishOptions::word).toList();
    }

    /// A constant in both languages.
    static String word(Enum<?> constant) {
        return TradeWords.english(constant) + " " + TradeWords.chinese(constant);
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String words) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> word(c).equalsIgnoreCase(words.strip()))
                .findFirst()
                .or(() -> TradeWords.parse(type, words));
    }

    static List<String> sides() {
        return SIDES;
    }

    static String sides(int open) {
        return open == 0 ? "" : SIDES.get(open - 1);
    }

    /// The number that an answer begins with; empty for none.
    static Optional<Integer> sidesOf(String words) {
        var digit = words.strip().replaceAll("(?s)^([1-4])(?!\\d).*$", "$1");
        return digit.matches("[1-4]") ? Optional.of(Integer.valueOf(digit)) : Optional.empty();
    }

    List<String> areas() {
        return areas.all().stream().map(AreaIndex::words).toList();
    }

    String area(Id<ThemedArea> id) {
        return state.find(id).map(AreaIndex::words).orElse("");
    }

    Optional<ThemedArea> areaOf(String words) {
        return areas.find(words);
    }

    List<String> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(WishOptions::country)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    static String country(String code) {
        return code.isEmpty()
                ? ""
                : Countries.name(code, Locale.ENGLISH) + " " + Countries.name(code, Locale.SIMPLIFIED_CHINESE);
    }

    static Optional<String> countryOf(String words) {
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> country(code).equalsIgnoreCase(words.strip()))
                .findFirst()
                .or(() -> Optional.of(Countries.codeOf(words)).filter(code -> !code.isEmpty()));
    }

    List<String> booths() {
        return state.sorted(Booth.class, Booth.BY_NUMBER).stream()
                .filter(b -> !b.number().isEmpty() && b.kind() != BoothKind.NON_INVENTORY)
                .limit(MOST_BOOTHS)
                .map(this::booth)
                .toList();
    }

    /// The reference by which it is found again.
    String booth(Booth booth) {
        return booths.written(booth);
    }
}
