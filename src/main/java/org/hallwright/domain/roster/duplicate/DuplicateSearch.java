package org.hallwright.domain.roster.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.duplicate.Candidates.CompanyOf;
import org.hallwright.domain.roster.duplicate.NameLikeness.Found;
import org.hallwright.domain.work.Progress;

/// Searches a roster for exhibitors that may be one company.
public final class DuplicateSearch {
    private static final int STEP = 500;

    private final List<Exhibitor> exhibitors;
    private final List<List<CompanyName>> names = new ArrayList<>();
    private final List<List<CompanyName>> signs = new ArrayList<>();
    private final List<CompanyOf> all = new ArrayList<>();
    private final ContactTraces traces;

    private DuplicateSearch(List<Exhibitor> exhibitors) {
        this.exhibitors = exhibitors;
        for (var exhibitor : exhibitors) {
            var owner = names.size();
            names.add(parsed(exhibitor.name().en(), exhibitor.name().zh()));
            signs.add(parsed(exhibitor.fascia().en(), exhibitor.fascia().zh()));
            names.getLast().forEach(name -> all.add(new CompanyOf(owner, name)));
            signs.getLast().forEach(name -> all.add(new CompanyOf(owner, name)));
        }
        traces = new ContactTraces(exhibitors);
    }

    private static List<CompanyName> parsed(String en, String zh) {
        var names = new ArrayList<CompanyName>(2);
        CompanyName.of(en).ifPresent(names::add);
        CompanyName.of(zh).ifPresent(names::add);
        return names;
    }

    /// All pairs, the surest first; without those that were said to be different companies.
    ///
    /// @throws org.hallwright.domain.work.Cancelled if it is no longer wanted
    public static List<DuplicatePair> pairs(ExhibitionState state, Progress progress) {
        return pairs(state.sorted(Exhibitor.class, Comparator.comparing(Exhibitor::id)), progress);
    }

    /// @param exhibitors in the order of their ids
    public static List<DuplicatePair> pairs(List<Exhibitor> exhibitors, Progress progress) {
        return new DuplicateSearch(exhibitors).search(progress);
    }

    private List<DuplicatePair> search(Progress progress) {
        var candidates = new Candidates(all);
        candidates.addGroups(traces.groups());
        candidates.addExact();
        for (var at = 0; at < all.size(); at++) {
            if (at % STEP == 0) {
                progress.at(at, all.size());
            }
            candidates.strike(at);
            candidates.addShort(all.get(at));
        }
        candidates.addNear();
        progress.check();
        return Arrays.stream(candidates.pairs())
                .mapToObj(pair -> judged(Longs.upper(pair), Longs.lower(pair)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(DuplicatePair::sureness)
                        .thenComparing(DuplicatePair::score, Comparator.reverseOrder())
                        .thenComparing(DuplicatePair::one)
                        .thenComparing(DuplicatePair::other))
                .toList();
    }

    private Optional<DuplicatePair> judged(int one, int other) {
        var first = exhibitors.get(one);
        var second = exhibitors.get(other);
        if (first.distinct().contains(second.id()) || second.distinct().contains(first.id())) {
            return Optional.empty();
        }
        var evidence = new ArrayList<>(traces.shared(one, other));
        var likeness = likeness(one, other);
        if (likeness.isEmpty() && evidence.isEmpty()) {
            return Optional.empty();
        }
        against(one, other, evidence);
        var found = likeness.orElseGet(() -> Found.of(Likeness.SAME_CONTACT));
        var sum = found.weight() + evidence.stream().mapToInt(Evidence::weight).sum();
        var score = Math.clamp(sum, 0, 100);
        return Sureness.of(score)
                .map(sure -> new DuplicatePair(first.id(), second.id(), found.likeness(), evidence, sure, score));
    }

    private Optional<Found> likeness(int one, int other) {
        var byName = best(names.get(one), names.get(other));
        var bySign = best(signs.get(one), names.get(other))
                .or(() -> best(names.get(one), signs.get(other)))
                .filter(found -> found.likeness().compareTo(Likeness.LEGAL_FORM) <= 0)
                .map(found -> Found.of(Likeness.FASCIA));
        return better(byName, bySign);
    }

    private static Optional<Found> best(List<CompanyName> mine, List<CompanyName> theirs) {
        Optional<Found> best = Optional.empty();
        for (var name : mine) {
            for (var other : theirs) {
                best = better(best, NameLikeness.of(name, other));
            }
        }
        return best;
    }

    private static Optional<Found> better(Optional<Found> one, Optional<Found> other) {
        var isBetter = other.isPresent()
                && (one.isEmpty() || other.get().weight() > one.get().weight());
        return isBetter ? other : one;
    }

    private void against(int one, int other, List<Evidence> evidence) {
        var first = exhibitors.get(one);
        var second = exhibitors.get(other);
        if (differ(first.country(), second.country())) {
            evidence.add(Evidence.OTHER_COUNTRY);
        } else if (differ(first.province(), second.province())) {
            evidence.add(Evidence.OTHER_PROVINCE);
        }
        if (contradict(one, other, true) || contradict(one, other, false)) {
            evidence.add(Evidence.OTHER_NAME);
        }
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /// Whether both have a name in one script and these are not alike, whatever the other names say.
    private boolean contradict(int one, int other, boolean chinese) {
        var isInBoth = false;
        for (var mine : names.get(one)) {
            for (var theirs : names.get(other)) {
                if (mine.chinese() == chinese && theirs.chinese() == chinese) {
                    isInBoth = true;
                    if (NameLikeness.of(mine, theirs).isPresent()) {
                        return false;
                    }
                }
            }
        }
        return isInBoth;
    }
}
