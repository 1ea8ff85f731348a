package org.hallwright.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.exchange.TestFiles;
import org.junit.jupiter.api.Test;

class RosterSizeTest {
    @Test
    void tenThousandRowsAreReadTwiceInSeconds() {
        var rows = IntStream.range(0, 10_000)
                .mapToObj(i -> "Firm " + i + ",企业" + i + ",China,A" + i + ";B" + i + ",x@example.org")
                .collect(Collectors.joining("\n", "Company,中文名称,Country,Booth,Email\n", "\n"));
        assertTimeout(Duration.ofSeconds(20), () -> {
            var first = RosterImport.read(TestFiles.text("a.csv", rows), RosterOptions.FIND_OUT, ExhibitionState.EMPTY);
            assertThat(first.counts().created()).isEqualTo(10_000);
            assertThat(first.unmatchedBooths()).hasSize(20_000);
            var state = ExhibitionState.EMPTY.apply(first.toChange());
            var second = RosterImport.read(TestFiles.text("a.csv", rows), RosterOptions.FIND_OUT, state);
            assertThat(second.toChange().isEmpty()).isTrue();
        });
    }
}
