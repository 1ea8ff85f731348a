package org.hallwright.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hallwright.cli.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// One tour of the full sample, which takes a while, for all that can be asked of it.
class TourCommandTest {
    @TempDir
    Path folder;

    @Test
    void theTourRunsTheWholeJobOnTheSampleWithoutADisplay() throws Exception {
        var console = new Console(folder);
        var tour = folder.resolve("tour");
        var said = console.json("tour", "--out", tour);

        assertThat(said.exit()).isZero();
        var summary = said.json();
        assertThat(summary.get("exhibitions").asInt()).isEqualTo(274);
        assertThat(summary.get("figures").get("counts").get("exhibitors").asInt())
                .isEqualTo(1001);
        assertThat(summary.get("checks").get("byRule").size()).isZero();
        assertThat(summary.get("papers")).hasSize(6).allSatisfy(paper -> {
            assertThat(Path.of(paper.get("path").asString())).exists();
            assertThat(paper.get("pages").asInt()).isPositive();
        });
        var written = Files.readString(tour.resolve("summary.json"));
        assertThat(JsonMapper.builder().build().readTree(written)).isEqualTo(summary);
        sampleIsWholeAndOnce(console, summary.get("store").asString());
    }

    private static void sampleIsWholeAndOnce(Console console, String store) {
        var again = console.json("sample", "--store", store).json();
        assertThat(again.get("exhibitions").asInt()).isEqualTo(274);
        assertThat(again.get("added").asInt()).isZero();
        var codes =
                console.json("list", "--store", store).json().get("exhibitions").findValuesAsString("code");
        assertThat(codes).hasSize(274).contains("E1", "E2", "E3", "E5", "E4-001", "E4-270");
        var year = console.json("figures", "--portfolio", "--year", "2024", "--store", store)
                .json();
        assertThat(year.get("byCity").size()).isGreaterThan(1);
        assertThat(year.get("targets").get("area_m2").asDouble()).isPositive();
    }
}
