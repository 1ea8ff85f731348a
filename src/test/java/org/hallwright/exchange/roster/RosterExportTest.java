package org.hallwright.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.real;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.table.TableWriter;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RosterExportTest {
    private static final List<String> WORDS = List.of("=x", "a; b", "二\n三", "\"q\", r", "+49 30 1", "plain", "@me");

    static Stream<Arguments> waysOut() {
        return Stream.of("csv", "tsv", "xlsx")
                .flatMap(format -> Stream.of(
                                List.of(Language.EN), List.of(Language.ZH), List.of(Language.ZH, Language.EN))
                        .map(languages -> Arguments.of(format, languages)));
    }

    private static RosterPreview again(ExhibitionState state, String format, List<Language> languages) {
        var bytes = TableWriter.write(RosterExport.sheet(state, languages), format);
        return RosterImport.read(SourceFile.of("roster." + format, bytes), RosterOptions.FIND_OUT, state);
    }

    @ParameterizedTest
    @MethodSource("waysOut")
    void anExportedRosterComesBackWithoutAChange(String format, List<Language> languages) {
        var state = randomRoster(new Random(5));
        var preview = again(state, format, languages);
        assertThat(preview.counts().read()).isEqualTo(60);
        assertThat(preview.toChange().edits()).isEmpty();
        assertThat(preview.counts().merged()).isZero();
        assertThat(preview.problems()).allMatch(p -> p.rule().equals("booth-unmatched"));
    }

    @Test
    void aRealRosterSurvivesTheRoundTrip() {
        var first = RosterImport.read(real("rosters/esri-2026.csv"), RosterOptions.FIND_OUT, ExhibitionState.EMPTY);
        var state = ExhibitionState.EMPTY.apply(first.toChange());
        assertThat(again(state, "csv", List.of(Language.EN)).toChange().edits()).isEmpty();
        assertThat(again(state, "xlsx", List.of(Language.ZH)).toChange().edits())
                .isEmpty();
    }

    @Test
    void anEmptyRosterHasItsHeaders() {
        var sheet = RosterExport.sheet(ExhibitionState.EMPTY, List.of(Language.ZH, Language.EN));
        assertThat(sheet.headers()).startsWith("英文名称 Name (English)", "中文名称 Name (Chinese)");
        assertThat(sheet.rows()).isEmpty();
    }

    private static ExhibitionState randomRoster(Random random) {
        var entries = new ArrayList<Entry>();
        for (var hall : List.of("H1", "H2")) {
            entries.add(Hall.rectangular(new Id<>(hall), hall, Name.NONE, 100, 50));
            for (var i = 0; i < 30; i++) {
                entries.add(Booth.shell(
                        new Id<>(hall + i), new Id<>(hall), "A" + (100 + i), Footprint.rectangle(3 * i, 0, 3, 3)));
            }
        }
        for (var i = 0; i < 60; i++) {
            var exhibitor = exhibitor(random, i);
            entries.add(exhibitor);
            if (i % 3 == 0) {
                entries.add(new Assignment(
                        new Id<>("as" + i),
                        new Id<>((i % 2 == 0 ? "H1" : "H2") + i / 2),
                        exhibitor.id(),
                        AssignmentState.PROPOSED,
                        "",
                        false));
            }
        }
        return ExhibitionState.of(entries);
    }

    private static Exhibitor exhibitor(Random random, int i) {
        var request = new BoothRequest(
                random.nextInt(100) / 2.0,
                i % 4 == 0 ? BoothKind.RAW_SPACE : null,
                random.nextInt(5),
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
        return Exhibitor.named(new Id<>("e" + i), Name.of(i % 5 == 0 ? "" : "Firm " + i + " Inc.", "企业" + i))
                .edit()
                .kind(i % 7 == 0 ? ExhibitorKind.CO_EXHIBITOR : ExhibitorKind.EXHIBITOR)
                .fascia(Name.of(word(random), ""))
                .country(List.of("CN", "DE", "MN", "US", "HK", "").get(random.nextInt(6)))
                .province(List.of("21", "15", "45", "").get(random.nextInt(4)))
                .city(Name.of("Shenyang", "沈阳"))
                .categories(List.of("c" + random.nextInt(3), "d"))
                .website("https://example.org/" + i)
                .description(Name.of(word(random), word(random)))
                .contacts(List.of(
                        new Contact("王芳", "", "+86 138 0000 000" + i % 10, ""), new Contact("Li", "x", "", "l@e")))
                .request(request)
                .points(List.of(new PointsEntry(null, "years", random.nextInt(50))))
                .contract(ContractState.values()[random.nextInt(4)])
                .payment(PaymentState.values()[random.nextInt(3)])
                .boothReferences(i % 2 == 0 ? List.of("Z" + i, "Y-" + i) : List.of())
                .notes(word(random))
                .custom(Map.of("Hall", "H" + (1 + i % 2), "Tier", word(random), "Person", "p" + i))
                .build();
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
