package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.plan.Plans.booth;
import static org.hallwright.exchange.plan.Plans.box;
import static org.hallwright.exchange.plan.Plans.geoJsonIn;
import static org.hallwright.exchange.plan.Plans.halls;
import static org.hallwright.exchange.plan.Plans.read;
import static org.hallwright.exchange.plan.Plans.rules;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.plan.geojson.GeoJsonWriter;
import org.hallwright.exchange.table.TableOptions;
import org.junit.jupiter.api.Test;

/// Whose walls a plan file draws: a hall of the user's never loses its own unnoticed.
class PlanOutlinesTest {
    private static final Hall H9 = Hall.rectangular(new Id<>("h9"), "H9", Name.of("Nine", ""), 60, 40);
    private static final Booth A1 = Booth.shell(new Id<>("b"), H9.id(), "A1", Footprint.rectangle(0, 0, 3, 3));
    private static final ExhibitionState ONE = ExhibitionState.of(List.of(H9, A1));
    private static final SourceFile BARE =
            geoJsonIn("m", box("'type':'building_outline'", 0, 0, 20, 10), box("'number':'A1'", 5, 5, 3, 3));

    private static PlanPreview into(String hall, SourceFile file, ExhibitionState state) {
        return PlanImport.read(file, new PlanOptions(hall, "auto", TableOptions.FIND_OUT), state);
    }

    @Test
    void anOutlineWithoutACodeIsANewHallBesideTheOnlyOne() {
        var preview = read(BARE, ONE);
        var after = ONE.apply(preview.toChange());
        assertThat(after.get(H9.id())).isEqualTo(H9);
        assertThat(after.get(A1.id())).isEqualTo(A1);
        assertThat(halls(preview)).extracting(Hall::code).containsExactly("1");
        assertThat(booth(preview, "A1").hall())
                .isEqualTo(halls(preview).getFirst().id());
        assertThat(rules(preview)).isEmpty();
    }

    @Test
    void theSameFileFindsTheHallThatItMadeWhateverItIsCalledNow() {
        for (var state : List.of(ONE, ExhibitionState.EMPTY)) {
            var after = state.apply(read(BARE, state).toChange());
            assertThat(read(BARE, after).toChange().isEmpty()).isTrue();
            var made = halls(read(BARE, state)).getFirst();
            var renamed = new Hall(made.id(), "W4", Name.NONE, 0, made.outline(), 0, 0, made.order(), null);
            var entries = after.entries().stream()
                    .map(e -> e.id().equals(made.id()) ? renamed : e)
                    .toList();
            assertThat(read(BARE, ExhibitionState.of(entries)).toChange().isEmpty())
                    .isTrue();
        }
    }

    @Test
    void aHallOfTheSameShapeIsNotTakenForIt() {
        var same = geoJsonIn("m", box("'element':'hall'", 0, 0, 60, 40), box("'number':'A1'", 5, 5, 3, 3));
        var after = ONE.apply(read(same, ONE).toChange());
        assertThat(after.count(Hall.class)).isEqualTo(2);
        assertThat(after.get(A1.id())).isEqualTo(A1);
    }

    @Test
    void theFirstFreeCodeIsTaken() {
        var state = ExhibitionState.of(List.of(H9, Hall.rectangular(new Id<>("1"), "1", Name.NONE, 9, 9)));
        assertThat(halls(read(BARE, state))).extracting(Hall::code).containsExactly("2");
    }

    @Test
    void whereThereIsNoHallTheOutlineIsTheFirst() {
        var preview = read(BARE);
        assertThat(halls(preview)).extracting(Hall::code).containsExactly("1");
        assertThat(rules(preview)).isEmpty();
    }

    @Test
    void theChosenHallIsReplacedAndNamed() {
        var preview = into("H9", BARE, ONE);
        assertThat(halls(preview)).singleElement().satisfies(hall -> {
            assertThat(hall.id()).isEqualTo(H9.id());
            assertThat(hall.outline()).isEqualTo(Outline.rectangle(0, 0, 20, 10));
        });
        assertThat(preview.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("plan-hall-replaced");
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.args()).contains("H9");
        });
        var after = ONE.apply(preview.toChange());
        assertThat(into("H9", BARE, after).problems()).isEmpty();
    }

    @Test
    void theSameCodeReplacesAndTheSameOutlineSaysNothing() {
        assertThat(rules(read(geoJsonIn("m", box("'element':'hall','code':'h 9'", 0, 0, 20, 10)), ONE)))
                .containsExactly("plan-hall-replaced");
        assertThat(rules(read(geoJsonIn("m", box("'element':'hall','code':'H9'", 0, 0, 60, 40)), ONE)))
                .isEmpty();
    }

    @Test
    void aHallWithoutACodeGoesOutAndComesBackAsItself() {
        var nameless = new Hall(new Id<>("x"), "", Name.of("North", ""), 0, H9.outline(), 0, 0, 1, null);
        var state = ExhibitionState.of(List.of(H9, nameless));
        var file = SourceFile.of("p.geojson", GeoJsonWriter.write(state, List.of()));
        assertThat(read(file, state).toChange().isEmpty()).isTrue();
    }

    @Test
    void aRealFloorLeavesTheHallThatIsThereAlone() {
        var path = Path.of("../shared/data/plans/westport-house-floor-1.geojson");
        assumeTrue(Files.exists(path), "the shared data is not here");
        var preview = read(SourceFile.read(path), ONE);
        var after = ONE.apply(preview.toChange());
        assertThat(after.get(H9.id())).isEqualTo(H9);
        assertThat(after.count(Hall.class)).isEqualTo(2);
        assertThat(read(SourceFile.read(path), after).toChange().isEmpty()).isTrue();
    }
}
