package org.hallwright.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.real;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.exchange.table.TableWriter;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes out as a roster comes back as the same records, into an empty exhibition and into its own.
class RosterRoundTripTest {
    static Stream<Arguments> waysOut() {
        return Stream.of("csv", "tsv", "xlsx", "json")
                .flatMap(format -> Stream.of(
                                List.of(Language.EN), List.of(Language.ZH), List.of(Language.ZH, Language.EN))
                        .map(languages -> Arguments.of(format, languages)));
    }

    private static byte[] written(ExhibitionState state, String format, List<Language> languages) {
        return TableWriter.write(RosterExport.sheet(state, languages), format);
    }

    private static RosterPreview read(SourceFile file, ExhibitionState into) {
        return RosterImport.read(file, RosterOptions.FIND_OUT, into);
    }

    @ParameterizedTest
    @MethodSource("waysOut")
    void everyFieldThatATableHoldsComesBackFromIt(String format, List<Language> languages) {
        for (var seed = 1; seed <= 3; seed++) {
            var state = FullRosters.random(seed, 40);
            assertThat(FullRosters.emptyFields(state)).containsExactly("distinct", "offPlan");
            var file = SourceFile.of("roster." + format, written(state, format, languages));
            var preview = read(file, FullRosters.plan());
            var after = FullRosters.plan().apply(preview.toChange());
            assertThat(FullRosters.differences(state, after))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(preview.problems())
                    .allMatch(p -> List.of("booth-unmatched", "cells-invisible").contains(p.rule()));
            var second = read(file, after);
            assertThat(second.toChange().isEmpty()).as("seed %d again", seed).isTrue();
            assertThat(read(file, state).toChange().isEmpty())
                    .as("seed %d into itself", seed)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"esri-2026.csv", "esri-2026.xlsx"})
    void aRealRosterIsTheSameInEveryEncodingAndFormat(String file) {
        var keeping = new RosterOptions(TableOptions.FIND_OUT, Map.of(), OnDuplicate.KEEP);
        var state = imported(real("rosters/" + file), keeping);
        assertThat(state.count(Exhibitor.class)).isEqualTo(321);
        var merged = imported(real("rosters/" + file), RosterOptions.FIND_OUT);
        files(state, List.of(Language.EN))
                .forEach(out -> assertThat(FullRosters.differences(state, imported(out, keeping)))
                        .as(out.name())
                        .isEmpty());
        files(merged, List.of(Language.ZH, Language.EN)).forEach(out -> {
            var after = imported(out, RosterOptions.FIND_OUT);
            assertThat(FullRosters.differences(merged, after)).as(out.name()).isEmpty();
            assertThat(read(out, after).toChange().isEmpty()).as(out.name()).isTrue();
            assertThat(read(out, merged).toChange().isEmpty()).as(out.name()).isTrue();
        });
    }

    @Test
    void bothRealFilesGiveTheSameRecords() {
        var csv = imported(real("rosters/esri-2026.csv"), RosterOptions.FIND_OUT);
        var xlsx = imported(real("rosters/esri-2026.xlsx"), RosterOptions.FIND_OUT);
        assertThat(csv.count(Exhibitor.class)).isEqualTo(308);
        assertThat(FullRosters.differences(csv, xlsx)).isEmpty();
    }

    private static ExhibitionState imported(SourceFile file, RosterOptions options) {
        var preview = RosterImport.read(file, options, ExhibitionState.EMPTY);
        assertThat(preview.counts().read())
                .as(file.name())
                .isEqualTo(preview.counts().created() + preview.counts().merged());
        return ExhibitionState.EMPTY.apply(preview.toChange());
    }

    /// One roster in every format and encoding, with and without a mark of order.
    private static List<SourceFile> files(ExhibitionState state, List<Language> languages) {
        var files = new ArrayList<SourceFile>();
        var csv = new String(written(state, "csv", languages), StandardCharsets.UTF_8);
        for (var encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030")) {
            files.add(SourceFile.of(encoding + ".csv", csv.getBytes(Charset.forName(encoding))));
        }
        for (var encoding : List.of("UTF-8", "GB18030")) {
            files.add(
                    SourceFile.of("bare-" + encoding + ".csv", csv.substring(1).getBytes(Charset.forName(encoding))));
        }
        for (var format : List.of("xlsx", "json", "tsv")) {
            files.add(SourceFile.of("roster." + format, written(state, format, languages)));
        }
        return files;
    }
}
