package org.hallwright.domain.roster.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The pairs that are worth comparing, by what their names have in common. Exhibitors are known by their place in the
/// list.
final class Candidates {
    /// In larger groups each is compared with the next only: whoever merges those will meet the rest.
    static final int SMALL_GROUP = 30;

    /// A short name that so many others begin with stands for none of them.
    private static final int FITS_MANY = 6;

    private final Map<String, List<Integer>> exact = new HashMap<>();
    private final Map<String, List<Integer>> cores = new HashMap<>();
    private final Map<Character, List<CompanyOf>> abbreviations = new HashMap<>();
    private final NearIndex near = new NearIndex();
    private final Longs pairs = new Longs();
    private final Map<String, Set<Integer>> begun = new HashMap<>();

    /// A name with the place of its exhibitor.
    record CompanyOf(int owner, CompanyName name) {}

    private final List<CompanyOf> names;

    Candidates(List<CompanyOf> names) {
        this.names = names;
        names.forEach(this::index);
    }

    private void index(CompanyOf each) {
        var name = each.name();
        put(exact, "k" + name.key(), each.owner());
        put(exact, "o" + name.outline(), each.owner());
        put(exact, "w" + name.sorted(), each.owner());
        put(cores, name.core(), each.owner());
        var few = NameLikeness.withoutGroup(name.core());
        if (name.chinese() && few.length() >= 2 && few.length() <= 4) {
            abbreviations.computeIfAbsent(few.charAt(0), c -> new ArrayList<>()).add(each);
        }
    }

    private static void put(Map<String, List<Integer>> groups, String key, int owner) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(owner);
    }

    void addGroups(Collection<List<Integer>> groups) {
        groups.forEach(this::addGroup);
    }

    private void addGroup(List<Integer> group) {
        for (var i = 0; i < group.size(); i++) {
            var end = group.size() <= SMALL_GROUP ? group.size() : Math.min(group.size(), i + 2);
            for (var j = i + 1; j < end; j++) {
                add(group.get(i), group.get(j));
            }
        }
    }

    private void add(int one, int other) {
        if (one != other) {
            pairs.addPair(one, other);
        }
    }

    /// All that share a name, in whatever order, or a core.
    void addExact() {
        addGroups(exact.values());
        addGroups(cores.values());
    }

    /// Takes in one name more for [#addNear].
    void strike(int at) {
        near.add(at, names.get(at));
    }

    /// All of which a few letters differ.
    void addNear() {
        for (var pair : near.pairs()) {
            var mine = names.get(Longs.upper(pair));
            var theirs = names.get(Longs.lower(pair));
            if (NameLikeness.fewLetters(mine.name(), theirs.name()).isPresent()) {
                add(mine.owner(), theirs.owner());
            }
        }
    }

    /// All of which this name may be the long form.
    void addShort(CompanyOf each) {
        beginnings(each);
        abbreviated(each);
        var initials = each.name().initials();
        exact.getOrDefault("k" + initials, List.of()).forEach(other -> add(each.owner(), other));
    }

    private void beginnings(CompanyOf each) {
        var core = each.name().core();
        for (var end = 2; end < core.length(); end++) {
            var shorter = core.substring(0, end);
            if (cores.containsKey(shorter)) {
                begun.computeIfAbsent(shorter, s -> new HashSet<>()).add(each.owner());
            }
        }
    }

    private void abbreviated(CompanyOf each) {
        var core = each.name().core();
        if (!each.name().chinese() || core.length() < 4) {
            return;
        }
        for (var at = 0; at < 2; at++) {
            for (var shorter : abbreviations.getOrDefault(core.charAt(at), List.of())) {
                if (NameLikeness.isAbbreviation(shorter.name(), each.name())) {
                    add(shorter.owner(), each.owner());
                }
            }
        }
    }

    /// All pairs found, as [Longs#addPair] packs them.
    long[] pairs() {
        begun.forEach((shorter, longer) -> {
            if (longer.size() < FITS_MANY) {
                cores.get(shorter).stream().limit(SMALL_GROUP).forEach(one -> longer.forEach(other -> add(one, other)));
            }
        });
        return pairs.sorted();
    }
}
