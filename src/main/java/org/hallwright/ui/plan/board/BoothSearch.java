package org.hallwright.ui.plan.board;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.jspecify.annotations.Nullable;

/// Finds the booth that a user means by a number, however it is spelled.
///
/// The number itself counts more than one with the hall before it, that more than a former number, that
/// more than the beginning of a number; the hall in front counts more than others.
final class BoothSearch {
    private final ExhibitionState state;
    private final Collection<Hall> halls;
    private final boolean isOver;

    /// @param isOver whether the exhibition is over, so that former numbers are found no more
    BoothSearch(ExhibitionState state, Collection<Hall> halls, boolean isOver) {
        this.isOver = isOver;
        this.state = state;
        this.halls = halls;
    }

    Optional<Booth> find(String words, @Nullable PlanSheet shown) {
        var wanted = plain(words);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var front = shown == null ? null : shown.hall().id();
        var order = Comparator.comparing((Booth b) -> !b.hall().equals(front)).thenComparing(Booth.BY_NUMBER);
        List<BiPredicate<Booth, String>> ways = List.of(
                (booth, number) -> plain(booth.number()).equals(number),
                (booth, number) -> plain(codeOf(booth) + booth.number()).equals(number),
                (booth, number) -> !isOver && booth.formerly().stream().anyMatch(f -> plain(f).equals(number)),
                (booth, number) -> plain(booth.number()).startsWith(number));
        return ways.stream()
                .flatMap(way -> state.all(Booth.class).stream()
                        .filter(booth -> way.test(booth, wanted))
                        .sorted(order))
                .findFirst();
    }

    /// The former number by which a booth was found; empty where its own number was meant.
    static Optional<String> formerly(Booth booth, String words) {
        var wanted = plain(words);
        return plain(booth.number()).startsWith(wanted)
                ? Optional.empty()
                : booth.formerly().stream()
                        .filter(number -> plain(number).equals(wanted))
                        .findFirst();
    }

    private String codeOf(Booth booth) {
        return halls.stream()
                .filter(h -> h.id().equals(booth.hall()))
                .map(Hall::code)
                .findAny()
                .orElse("");
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-_.]", "");
    }
}
