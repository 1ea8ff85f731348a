package org.hallwright.exchange.roster.booth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;

/// Finds the booth of the plan that a reference means: by its number, by hall and number, by a former number while the
/// exhibition is not over.
public final class BoothIndex {
    private static final int CANDIDATES = 3;

    private final Map<String, List<Booth>> exact = new HashMap<>();
    private final Map<String, List<Booth>> loose = new HashMap<>();
    private final Map<Booth, String> hallKeys = new IdentityHashMap<>();
    private final Map<Booth, String> hallCodes = new IdentityHashMap<>();
    private final Map<Booth, String> keys = new IdentityHashMap<>();
    private final NearestNumbers nearest;
    private final boolean isEmpty;

    /// @param isOver whether the exhibition is over, so that former numbers find nothing any more
    public BoothIndex(ExhibitionState state, boolean isOver) {
        var booths = state.sorted(Booth.class, Booth.BY_NUMBER);
        for (var booth : booths) {
            var hall = state.find(booth.hall()).map(Hall::code).orElse("");
            hallCodes.put(booth, hall);
            hallKeys.put(booth, BoothCell.key(hall));
            keys.put(booth, BoothCell.key(booth.number()));
            put(booth, booth.number());
            put(booth, hall + booth.number());
            if (!isOver) {
                booth.formerly().forEach(number -> put(booth, number));
            }
        }
        isEmpty = booths.isEmpty();
        nearest = new NearestNumbers(booths.stream().map(Booth::number).toList());
    }

    private void put(Booth booth, String reference) {
        var key = BoothCell.key(reference);
        if (!key.isEmpty() && !booth.number().isEmpty()) {
            put(exact, key, booth);
            put(loose, BoothCell.looseKey(reference), booth);
        }
    }

    /// All that a booth is called is put in before the next booth: it is there already, or it is not the last.
    private static void put(Map<String, List<Booth>> into, String key, Booth booth) {
        var booths = into.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (booths.isEmpty() || booths.getLast() != booth) {
            booths.add(booth);
        }
    }

    public boolean isEmpty() {
        return isEmpty;
    }

    /// The one booth meant; empty for none and for several in different halls.
    public Optional<Booth> find(String reference, String hall) {
        return only(exact.getOrDefault(BoothCell.key(reference), List.of()), reference, hall)
                .or(() -> only(loose.getOrDefault(BoothCell.looseKey(reference), List.of()), reference, hall));
    }

    private Optional<Booth> only(List<Booth> found, String reference, String hall) {
        if (found.size() <= 1) {
            return found.stream().findFirst();
        }
        var byNumber = found.stream()
                .filter(b -> keys.getOrDefault(b, "").equals(BoothCell.key(reference)))
                .toList();
        if (byNumber.size() == 1) {
            return Optional.of(byNumber.getFirst());
        }
        var hallKey = BoothCell.key(hall);
        var inHall = found.stream()
                .filter(b -> !hallKey.isEmpty() && hallKeys.get(b).equals(hallKey))
                .toList();
        return inHall.size() == 1 ? Optional.of(inHall.getFirst()) : Optional.empty();
    }

    /// The booths that the reference may mean to the letter: more than one where several halls have that number.
    public List<Booth> meant(String reference) {
        var same = exact.getOrDefault(BoothCell.key(reference), List.of());
        return same.isEmpty() ? loose.getOrDefault(BoothCell.looseKey(reference), List.of()) : same;
    }

    /// The booths that the reference may mean, the likest first: those of several halls, or those of near numbers.
    public List<Booth> candidates(String reference) {
        var same = meant(reference);
        return same.isEmpty()
                ? nearest(reference).stream()
                        .flatMap(this::numbered)
                        .limit(CANDIDATES)
                        .toList()
                : List.copyOf(same);
    }

    private Stream<Booth> numbered(String number) {
        return exact.getOrDefault(BoothCell.key(number), List.of()).stream()
                .filter(booth -> booth.number().equals(number));
    }

    /// How a booth is written so that it is found again: by its number, with its hall where others have it too.
    public String written(Booth booth) {
        return find(booth.number(), "").filter(booth::equals).isPresent()
                ? booth.number()
                : hallCodes.getOrDefault(booth, "") + "-" + booth.number();
    }

    /// The numbers on the plan that look most like the reference, the likest first; a number in several halls once.
    public List<String> nearest(String reference) {
        return nearest.to(BoothCell.key(reference));
    }
}
