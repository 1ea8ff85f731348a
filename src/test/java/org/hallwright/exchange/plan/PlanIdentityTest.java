package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.i18n.Language.EN;
import static org.hallwright.i18n.Language.ZH;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.plan.dxf.DxfWriter;
import org.hallwright.exchange.plan.geojson.GeoJsonWriter;
import org.hallwright.exchange.plan.svg.SvgPlan;
import org.hallwright.exchange.plan.table.BoothTable;
import org.hallwright.exchange.table.TableWriter;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.paper.PaperOptions;
import org.hallwright.publish.svg.PlanSvg;
import org.hallwright.service.sample.SampleWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A plan that goes out and comes back is the same plan, in an empty exhibition and in its own, on what each
/// format can hold: tables hold sound booths of halls with a code, of which they say neither identity nor what they
/// were merged from.
class PlanIdentityTest {
    private static final int PLANS = 12;

    /// Plans with words that formats might trip over, plans with each component of each kind at random, and a
    /// whole show.
    static Stream<Arguments> plans() {
        return Stream.concat(
                IntStream.range(0, PLANS)
                        .boxed()
                        .flatMap(seed -> Stream.of(
                                Arguments.of("words " + seed, RandomPlans.wild(new Random(seed))),
                                Arguments.of("components " + seed, ReflectedPlans.of(new Random(seed))))),
                Stream.of(Arguments.of("E3", sample())));
    }

    private static ExhibitionState sample() {
        return SampleWatch.DOCUMENTS.stream()
                .map(document -> ExhibitionState.of(document.entries()))
                .max(Comparator.comparing(state -> state.count(Booth.class)))
                .orElseThrow();
    }

    /// What a plan is made of, without who stands where and pictures.
    private static List<Entry> plan(ExhibitionState state) {
        return state.entries().stream()
                .filter(e -> e instanceof PlanElement
                        || e instanceof Hall
                        || e instanceof Section
                        || e instanceof ThemedArea)
                .filter(e -> !(e instanceof Underlay))
                .sorted(Comparator.comparing(e -> e.id().value()))
                .toList();
    }

    private static PlanPreview read(String name, byte[] bytes, ExhibitionState state) {
        return PlanImport.read(SourceFile.of(name, bytes), PlanOptions.FIND_OUT, state);
    }

    private static ExhibitionState after(PlanPreview preview, ExhibitionState state) {
        assertThat(preview.notUnderstood()).isEmpty();
        return state.apply(preview.toChange());
    }

    private static void assertSame(ExhibitionState elsewhere, ExhibitionState state) {
        var lost = new ArrayList<>(plan(state));
        lost.removeAll(plan(elsewhere));
        var strange = new ArrayList<>(plan(elsewhere));
        strange.removeAll(plan(state));
        assertThat(lost).as("lost, instead %s", strange).isEmpty();
        assertThat(strange).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void aDrawingComesBackAsThePlanItWas(String name, ExhibitionState state) {
        var bytes = DxfWriter.write(state, List.of());
        assertSame(after(read("p.dxf", bytes, ExhibitionState.EMPTY), ExhibitionState.EMPTY), state);
        assertThat(read("p.dxf", bytes, state).toChange().edits()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void aMapComesBackAsThePlanItWas(String name, ExhibitionState state) {
        var bytes = GeoJsonWriter.write(state, List.of());
        assertSame(after(read("p.geojson", bytes, ExhibitionState.EMPTY), ExhibitionState.EMPTY), state);
        assertThat(read("p.geojson", bytes, state).toChange().edits()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void thePicturesOfAllHallsComeBackAsThePlanThatTheyWere(String name, ExhibitionState state) {
        var elsewhere = ExhibitionState.EMPTY;
        for (var hall : state.all(Hall.class)) {
            var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"9\" height=\"9\"/>"
                    + SvgPlan.group(state, hall.code(), "matrix(10 0 0 -10 3 4)") + "</svg>";
            var bytes = svg.getBytes(StandardCharsets.UTF_8);
            assertThat(read("p.svg", bytes, state).toChange().edits()).isEmpty();
            elsewhere = after(read("p.svg", bytes, elsewhere), elsewhere);
        }
        assertSame(elsewhere, state);
    }

    /// As the program writes them, picture and all.
    @Test
    void theFilesOfEachHallOfAWholeShowComeBackAsThePlanThatTheyWere(@TempDir Path folder) throws IOException {
        var state = sample();
        var paper = new PaperOptions(PaperLanguage.BOTH, Instant.parse("2026-05-29T08:00:00Z"));
        var elsewhere = ExhibitionState.EMPTY;
        for (var hall : state.all(Hall.class)) {
            var file = folder.resolve(hall.id().value() + ".svg");
            PlanSvg.write(
                    state,
                    hall.id(),
                    file,
                    paper,
                    PlanPreset.SALES.look().onPaper(),
                    frame -> SvgPlan.group(state, hall.code(), frame));
            var bytes = Files.readAllBytes(file);
            assertThat(read("p.svg", bytes, state).toChange().edits()).isEmpty();
            elsewhere = after(read("p.svg", bytes, elsewhere), elsewhere);
        }
        assertSame(elsewhere, state);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void theTableOfBoothsComesBackAsTheBoothsThatTheyWere(String name, ExhibitionState all) {
        var state = ExhibitionState.of(all.entries().stream()
                .filter(e -> !(e instanceof Booth booth)
                        || !all.get(booth.hall()).code().isEmpty()
                                && booth.footprint().outline().isSound())
                .toList());
        for (var languages : List.of(List.of(EN), List.of(ZH), List.of(EN, ZH), List.of(ZH, EN))) {
            var format = languages.size() == 1 ? "csv" : "xlsx";
            var bytes = TableWriter.write(BoothTable.sheet(state, List.of(), languages), format);
            var own = read("b." + format, bytes, state);
            assertThat(own.notUnderstood()).isEmpty();
            assertThat(own.toChange().edits()).isEmpty();
            var withoutBooths = ExhibitionState.of(
                    state.entries().stream().filter(e -> !(e instanceof Booth)).toList());
            var elsewhere = after(read("b." + format, bytes, withoutBooths), withoutBooths);
            assertThat(booths(elsewhere)).isEqualTo(booths(state));
        }
    }

    /// What a table says of a booth, sorted.
    private static List<String> booths(ExhibitionState state) {
        return state.all(Booth.class).stream()
                .map(b -> b.withId(new Id<>("any")).withParts(List.of()))
                .map(b -> b.toString()
                        .replace(
                                b.footprint().toString(),
                                b.footprint().outline().toString()))
                .sorted()
                .toList();
    }

    /// Would the plans of each component at random not try it, the identities would say nothing.
    @Test
    void eachComponentOfEachKindIsTried() throws ReflectiveOperationException {
        var all = IntStream.range(0, PLANS)
                .mapToObj(seed -> ReflectedPlans.of(new Random(seed)))
                .flatMap(state -> state.entries().stream())
                .toList();
        var kinds = Stream.concat(Stream.of(Hall.class, Section.class, ThemedArea.class), ReflectedPlans.KINDS.stream())
                .toList();
        for (var kind : kinds) {
            for (var component : kind.getRecordComponents()) {
                var values = new HashSet<Object>();
                for (var entry : all) {
                    if (entry.getClass() == kind) {
                        values.add(Arrays.asList(component.getAccessor().invoke(entry)));
                    }
                }
                assertThat(values)
                        .as("%s of %s", component.getName(), kind.getSimpleName())
                        .hasSizeGreaterThan(1);
            }
        }
    }
}
