package org.hallwright.domain.roster.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.hallwright.domain.roster.duplicate.Candidates.CompanyOf;
import org.junit.jupiter.api.Test;

/// What the index finds among the names of real exhibitors, held against comparing each with each.
class NearNamesTest {
    private static final Path ESRI = Path.of("../shared/data/rosters/esri-2026.csv");

    /// Of longer names one letter is struck out only.
    private static final int LONG_NAME = 40;

    /// The names of the file, and each with a slip or two of a hasty typist.
    private static List<CompanyOf> names() throws IOException {
        var dice = new Random(5);
        var written = new ArrayList<String>();
        for (var line : Files.readAllLines(ESRI)) {
            var name = line.startsWith("\"") ? line.substring(1, line.indexOf('"', 1)) : line.split(",", 2)[0];
            if (!name.isBlank()) {
                var slip = new StringBuilder(name);
                slip.setCharAt(dice.nextInt(name.length()), (char) ('a' + dice.nextInt(26)));
                var other = new StringBuilder(slip).deleteCharAt(dice.nextInt(name.length()));
                written.addAll(List.of(name, slip.toString(), other.toString()));
            }
        }
        var names = new ArrayList<CompanyOf>();
        for (var each : written) {
            CompanyName.of(each)
                    .filter(name -> name.key().length() <= LONG_NAME)
                    .ifPresent(name -> names.add(new CompanyOf(names.size(), name)));
        }
        return names;
    }

    @Test
    void nothingIsMissedThatComparingEachWithEachFinds() throws IOException {
        assumeTrue(Files.exists(ESRI), "Skipped: the folder ../shared/data is not here");
        var names = names();
        var index = new NearIndex();
        names.forEach(each -> index.add(each.owner(), each));
        var found = new TreeSet<Long>();
        for (var pair : index.pairs()) {
            found.add(pair);
        }

        var near = 0;
        for (var one = 0; one < names.size(); one++) {
            for (var other = one + 1; other < names.size(); other++) {
                if (NameLikeness.fewLetters(
                                names.get(one).name(), names.get(other).name())
                        .isPresent()) {
                    near++;
                    assertThat(found).contains((long) one << 32 | other);
                }
            }
        }
        assertThat(near).isGreaterThan(500);
    }

    @Test
    void ofManyNumbersThoseThatBeginAlikeAreKept() {
        var dice = new Random(11);
        var numbers = new Longs();
        var twins = LongStream.generate(dice::nextLong).limit(300).toArray();
        for (var twin : twins) {
            numbers.add(twin & ~0xFFL);
            LongStream.generate(dice::nextLong).limit(100).forEach(numbers::add);
            numbers.add(twin | 0xFFL);
        }

        numbers.keepRepeated(40);

        var kept = LongStream.of(numbers.sorted()).boxed().toList();
        for (var twin : twins) {
            assertThat(kept).contains(twin & ~0xFFL, twin | 0xFFL);
        }
        assertThat(kept).hasSizeLessThan(300 * 102 / 3);
    }

    @Test
    void ofNoneOrOneNumberNoneIsKept() {
        var none = new Longs();
        none.keepRepeated(40);
        assertThat(none.sorted()).isEmpty();

        none.add(7);
        none.keepRepeated(40);
        assertThat(none.sorted()).isEmpty();
    }
}
