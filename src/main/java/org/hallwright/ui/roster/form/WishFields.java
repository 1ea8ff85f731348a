package org.hallwright.ui.roster.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.NameKey;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// Where an exhibitor wishes to stand and beside whom, as typed: booths by number, the dearest first, and names with
/// semicolons between them.
///
/// A text that is as it was filled means what it meant, even where a number or a name is there twice.
final class WishFields {
    final ObjectProperty<Optional<Id<ThemedArea>>> area = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty booths = new SimpleStringProperty("");
    final StringProperty near = new SimpleStringProperty("");
    final StringProperty away = new SimpleStringProperty("");
    private final Supplier<ExhibitionState> state;
    private final Function<Name, String> words;
    private BoothRequest filled = BoothRequest.NONE;

    WishFields(Supplier<ExhibitionState> state, Function<Name, String> words) {
        this.state = state;
        this.words = words;
    }

    List<Observable> all() {
        return List.of(area, booths, near, away);
    }

    void fill(BoothRequest wish) {
        filled = wish;
        area.set(Optional.ofNullable(wish.themedArea()));
        booths.set(numbers(wish.booths()));
        near.set(names(wish.near()));
        away.set(names(wish.away()));
    }

    private String numbers(List<Id<Booth>> ids) {
        return ids.stream()
                .flatMap(id -> state.get().find(id).stream())
                .map(Booth::number)
                .collect(Collectors.joining(", "));
    }

    private String names(List<Id<Exhibitor>> ids) {
        return ids.stream()
                .flatMap(id -> state.get().find(id).stream())
                .map(e -> words.apply(e.name()))
                .collect(Collectors.joining("; "));
    }

    boolean isSound() {
        return readBooths().isPresent()
                && read(near, filled.near()).isPresent()
                && read(away, filled.away()).isPresent();
    }

    BoothRequest over(BoothRequest base) {
        return base.withThemedArea(area.get().orElse(null))
                .withBooths(readBooths().orElse(base.booths()))
                .withNeighbours(
                        read(near, filled.near()).orElse(base.near()),
                        read(away, filled.away()).orElse(base.away()));
    }

    private Optional<List<Id<Booth>>> readBooths() {
        if (booths.get().equals(numbers(filled.booths()))) {
            return Optional.of(filled.booths());
        }
        return each(booths.get(), "[,;，；、\\s]+", this::booth);
    }

    /// By number, or by hall and number such as `B-A101`.
    private Optional<Id<Booth>> booth(String typed) {
        var wanted = typed.toUpperCase(Locale.ROOT);
        return state.get().all(Booth.class).stream()
                .filter(booth -> {
                    var number = booth.number().toUpperCase(Locale.ROOT);
                    var hall = state.get().find(booth.hall()).map(Hall::code).orElse("");
                    return number.equals(wanted) || (hall.toUpperCase(Locale.ROOT) + "-" + number).equals(wanted);
                })
                .map(Booth::id)
                .min(Id::compareTo);
    }

    private Optional<List<Id<Exhibitor>>> read(StringProperty typed, List<Id<Exhibitor>> before) {
        return typed.get().equals(names(before)) ? Optional.of(before) : each(typed.get(), "[;；]", this::exhibitor);
    }

    private Optional<Id<Exhibitor>> exhibitor(String typed) {
        var key = NameKey.of(typed);
        return state.get().all(Exhibitor.class).stream()
                .filter(e -> NameKey.of(e.name()).contains(key))
                .map(Exhibitor::id)
                .min(Id::compareTo);
    }

    /// Empty where one of them is not known.
    private static <T> Optional<List<T>> each(String typed, String between, Function<String, Optional<T>> find) {
        var found = new ArrayList<T>();
        for (var word :
                Arrays.stream(typed.strip().split(between)).map(String::strip).toList()) {
            var thing = find.apply(word);
            if (!word.isEmpty() && thing.isEmpty()) {
                return Optional.empty();
            }
            thing.filter(t -> !word.isEmpty() && !found.contains(t)).ifPresent(found::add);
        }
        return Optional.of(List.copyOf(found));
    }
}
