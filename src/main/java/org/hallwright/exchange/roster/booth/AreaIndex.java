package org.hallwright.exchange.roster.booth;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.ThemedArea;

/// Finds the themed area that words mean: by all that it is called, or by its code or one of its names alone.
public final class AreaIndex {
    private final List<ThemedArea> areas;

    public AreaIndex(ExhibitionState state) {
        areas = state.sorted(
                ThemedArea.class,
                Comparator.comparingInt(ThemedArea::order)
                        .thenComparing(ThemedArea::code)
                        .thenComparing(ThemedArea::id));
    }

    /// In the order in which they are listed.
    public List<ThemedArea> all() {
        return areas;
    }

    /// Its code and both names.
    public static String words(ThemedArea area) {
        return plain(area.code() + " " + area.name().en() + " " + area.name().zh());
    }

    /// The shortest words that find this area.
    public String reference(ThemedArea area) {
        return Stream.of(area.code(), area.name().en(), area.name().zh())
                .filter(word -> find(word).filter(area::equals).isPresent())
                .findFirst()
                .orElseGet(() -> words(area));
    }

    public Optional<ThemedArea> find(String words) {
        var said = plain(words);
        return areas.stream()
                .filter(a -> words(a).equalsIgnoreCase(said))
                .findFirst()
                .or(() -> areas.stream()
                        .filter(a -> Stream.of(a.code(), a.name().en(), a.name().zh())
                                .anyMatch(w -> !w.isEmpty() && w.equalsIgnoreCase(said)))
                        .findFirst());
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
