package org.hallwright.domain.roster.duplicate;

import static org.hallwright.domain.problem.Severity.NOTE;

import java.util.Collections;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.roster.NameKey;
import org.hallwright.domain.work.Progress;

/// Notes on exhibitors that are likely one company, beside those of equal names, which the roster's own check tells.
///
/// What is merely possible is for whoever looks for duplicates: a check that is never clean is not read.
public final class DuplicateCheck {
    private DuplicateCheck() {}

    public static List<Problem> problems(ExhibitionState state) {
        return DuplicateSearch.pairs(state, Progress.unwatched()).stream()
                .filter(pair -> pair.sureness() != Sureness.POSSIBLE)
                .filter(pair -> Collections.disjoint(
                        NameKey.of(state.get(pair.one()).name()),
                        NameKey.of(state.get(pair.other()).name())))
                .map(pair -> problem(state, pair))
                .toList();
    }

    private static Problem problem(ExhibitionState state, DuplicatePair pair) {
        var one = state.get(pair.one()).name();
        var other = state.get(pair.other()).name();
        var where = Where.entries(one.both() + " / " + other.both(), pair.one(), pair.other());
        return Problem.of(NOTE, "exhibitor-alike", where, one, other).measured("", "", "roster");
    }
}
