package org.hallwright.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.change.Links;
import org.junit.jupiter.api.Test;

class MergePropertiesTest {
    private static final int TRIES = 300;

    private final ExhibitionState base = Copies.exhibition();

    private static ExhibitionState after(ExhibitionState mine, Merged merged) {
        return mine.apply(new Change(Label.of("change.merge-copy"), merged.edits()));
    }

    private static Map<Difference.Key, Side> all(Merge merge, Side side) {
        return merge.differences().stream().collect(Collectors.toMap(Difference::key, d -> side, (a, b) -> a));
    }

    @Test
    void anUnchangedCopyChangesNothing() {
        for (var seed = 0; seed < TRIES; seed++) {
            var mine = new Copies(seed).worked(base, "m", 12, "");
            var merge = Merge.of(base, mine, base);
            assertThat(merge.differences()).as("seed " + seed).isEmpty();
            assertThat(merge.isIdle()).isTrue();
            assertThat(merge.with(Map.of()).edits()).isEmpty();
            var other = Merge.of(base, base, mine);
            assertThat(after(base, other.with(Map.of()))).as("seed " + seed).isEqualTo(mine);
        }
    }

    @Test
    void theSameWorkOnBothDesksChangesNothing() {
        for (var seed = 0; seed < TRIES; seed++) {
            var mine = new Copies(seed).worked(base, "m", 12, "");
            var merge = Merge.of(base, mine, mine);
            assertThat(merge.differences()).isEmpty();
            assertThat(merge.with(Map.of()).edits()).isEmpty();
        }
    }

    @Test
    void editsOfDifferentRecordsAreBothApplied() {
        for (var seed = 0; seed < TRIES; seed++) {
            var mine = new Copies(seed).worked(base, "m", 9, "024");
            var theirs = new Copies(seed + 7919).worked(base, "t", 9, "135");
            var merge = Merge.of(base, mine, theirs);
            if (merge.differences().isEmpty()) {
                var merged = after(mine, merge.with(Map.of()));
                for (var entry : merged.entries()) {
                    var before = Merge.find(base, entry.id());
                    var here = Merge.find(mine, entry.id());
                    var there = Merge.find(theirs, entry.id());
                    if (here != null && here.equals(before)) {
                        assertThat(entry).as("seed " + seed).isEqualTo(there);
                    } else if (there == null || there.equals(before)) {
                        assertThat(entry).as("seed " + seed).isEqualTo(here);
                    }
                }
                var expected = new HashSet<Object>();
                theirs.entries().forEach(e -> expected.add(e.id()));
                mine.entries().forEach(e -> expected.add(e.id()));
                base.entries().stream()
                        .filter(e -> Merge.find(mine, e.id()) == null || Merge.find(theirs, e.id()) == null)
                        .forEach(e -> expected.remove(e.id()));
                assertThat(merged.entries().stream().<Object>map(e -> e.id()).toList())
                        .as("seed " + seed)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void allMineKeepsEveryDisputedField() {
        eachPair((seed, merge, mine, theirs) -> {
            var merged = after(mine, merge.with(all(merge, Side.MINE)));
            for (var d : merge.differences()) {
                if (d.reason() == Difference.Reason.FIELD) {
                    var now = Merge.find(merged, d.subject().id());
                    assertThat(org.hallwright.domain.change.Fields.of((Record) now)
                                    .get(d.field()))
                            .as("seed " + seed + " " + d.key())
                            .isEqualTo(d.mine());
                }
            }
        });
    }

    @Test
    void allTheirsTakesEveryDisputedRecordAsTheyHaveIt() {
        eachPair((seed, merge, mine, theirs) -> {
            var result = merge.with(all(merge, Side.THEIRS));
            var merged = after(mine, result);
            for (var d : merge.differences()) {
                if (d.reason() == Difference.Reason.DELETED_HERE) {
                    assertThat(Merge.find(merged, d.subject().id()))
                            .as("seed " + seed)
                            .isNotNull();
                }
                if (d.reason() == Difference.Reason.DELETED_THERE
                        && result.restored().isEmpty()) {
                    assertThat(Merge.find(merged, d.subject().id()))
                            .as("seed " + seed)
                            .isNull();
                }
            }
        });
    }

    @Test
    void bothDesksComeToTheSameByTheSameChoices() {
        var random = new Random(3);
        eachPair((seed, merge, mine, theirs) -> {
            var other = Merge.of(base, theirs, mine);
            assertThat(other.differences())
                    .extracting(Difference::key)
                    .as("seed " + seed)
                    .containsExactlyElementsOf(
                            merge.differences().stream().map(Difference::key).toList());
            var here = new HashMap<Difference.Key, Side>();
            var there = new HashMap<Difference.Key, Side>();
            for (var d : merge.differences()) {
                var side = random.nextBoolean() ? Side.MINE : Side.THEIRS;
                here.put(d.key(), side);
                there.put(d.key(), side == Side.MINE ? Side.THEIRS : Side.MINE);
            }
            var one = after(mine, merge.with(here));
            var two = after(theirs, other.with(there));
            assertThat(new HashSet<>(one.entries())).as("seed " + seed).isEqualTo(new HashSet<>(two.entries()));
            assertThat(Merge.of(one, one, two).isIdle()).isTrue();
        });
    }

    @Test
    void nothingPointsToWhatIsGoneAndNoBoothIsLetTwice() {
        var random = new Random(5);
        eachPair((seed, merge, mine, theirs) -> {
            var choices = new HashMap<Difference.Key, Side>();
            merge.differences().forEach(d -> choices.put(d.key(), random.nextBoolean() ? Side.MINE : Side.THEIRS));
            var merged = after(mine, merge.with(choices));
            for (var entry : merged.entries()) {
                for (var link : Links.of(entry)) {
                    assertThat(Merge.find(merged, link))
                            .as("seed " + seed + " " + entry + " -> " + link)
                            .isNotNull();
                }
            }
            assertThat(merged.all(Assignment.class).stream()
                            .map(Assignment::booth)
                            .toList())
                    .as("seed " + seed)
                    .doesNotHaveDuplicates();
            assertThat(merged.all(Hold.class).stream().map(Hold::booth).toList())
                    .as("seed " + seed)
                    .doesNotHaveDuplicates();
        });
    }

    private interface Pair {
        void check(int seed, Merge merge, ExhibitionState mine, ExhibitionState theirs);
    }

    private void eachPair(Pair pair) {
        var disputed = 0;
        for (var seed = 0; seed < TRIES; seed++) {
            var mine = new Copies(seed).worked(base, "m", 10, "");
            var theirs = new Copies(seed + 104729).worked(base, "t", 10, "");
            var merge = Merge.of(base, mine, theirs);
            disputed += merge.differences().size();
            pair.check(seed, merge, mine, theirs);
        }
        assertThat(disputed).as("differences met").isGreaterThan(TRIES);
    }
}
