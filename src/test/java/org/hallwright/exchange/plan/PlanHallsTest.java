package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.plan.Plans.booth;
import static org.hallwright.exchange.plan.Plans.box;
import static org.hallwright.exchange.plan.Plans.geoJsonIn;
import static org.hallwright.exchange.plan.Plans.halls;
import static org.hallwright.exchange.plan.Plans.read;
import static org.hallwright.exchange.plan.Plans.rules;
import static org.hallwright.exchange.plan.Plans.table;

import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.plan.table.BoothTable;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.exchange.table.TableWriter;
import org.junit.jupiter.api.Test;

/// In which hall an element lies, and how it is found again there.
class PlanHallsTest {
    private static final Hall N1 = Hall.rectangular(new Id<>("n1"), "N1", Name.of("North", "北馆"), 60, 40);
    private static final Hall N2 = Hall.rectangular(new Id<>("n2"), "N2", Name.NONE, 60, 40);

    private static SourceFile metres(String... features) {
        return geoJsonIn("m", features);
    }

    private static PlanPreview into(String hall, ExhibitionState state, String... features) {
        return PlanImport.read(metres(features), new PlanOptions(hall, "auto", TableOptions.FIND_OUT), state);
    }

    @Test
    void anUnknownHallIsMadeAroundItsBoothsAndSaid() {
        var preview = table("number,hall,x_m,y_m,width_m,depth_m\nA1,W3,10,10,3,3\nA2,W3,40,20,3,3\nB1,W4,0,0,3,3\n");
        assertThat(rules(preview)).containsExactly("plan-hall-created", "plan-hall-created");
        assertThat(halls(preview)).extracting(Hall::code).containsExactlyInAnyOrder("W3", "W4");
        var hall = halls(preview).stream()
                .filter(h -> h.code().equals("W3"))
                .findFirst()
                .orElseThrow();
        assertThat(hall.outline().isSound()).isTrue();
        for (var number : List.of("A1", "A2")) {
            assertThat(hall.outline().covers(booth(preview, number).footprint().outline()))
                    .isTrue();
        }
    }

    @Test
    void aHallIsKnownByItsCodeWhateverItsSpelling() {
        var state = ExhibitionState.of(List.of(N1, N2));
        var preview = read(metres(box("'number':'A1','hall':'n-1'", 0, 0, 3, 3)), state);
        assertThat(booth(preview, "A1").hall()).isEqualTo(N1.id());
        assertThat(halls(preview)).isEmpty();
        assertThat(preview.problems()).isEmpty();
    }

    @Test
    void whatNamesNoHallLiesInTheOnlyOneOrInTheChosenOne() {
        var one = ExhibitionState.of(List.of(N1));
        var bare = box("'number':'A1'", 0, 0, 3, 3);
        assertThat(booth(read(metres(bare), one), "A1").hall()).isEqualTo(N1.id());
        var two = ExhibitionState.of(List.of(N1, N2));
        assertThat(booth(into("N2", two, bare), "A1").hall()).isEqualTo(N2.id());
        var guessed = read(metres(bare), two);
        assertThat(halls(guessed)).extracting(Hall::code).containsExactly("1");
        var named = into("N2", two, box("'number':'A1','hall':'N1'", 0, 0, 3, 3));
        assertThat(booth(named, "A1").hall()).isEqualTo(N1.id());
    }

    @Test
    void theLargestOutlineOfAHallIsItsFloor() {
        var preview = read(metres(
                box("'element':'hall','code':'N1'", 5, 5, 10, 10),
                box("'type':'building','code':'N1'", 0, 0, 60, 40),
                box("'element':'hall','code':'N1'", 2, 2, 4, 4)));
        assertThat(halls(preview))
                .singleElement()
                .satisfies(h -> assertThat(h.outline().area()).isEqualTo(2400));
        assertThat(preview.halls()).isEqualTo(1);
    }

    @Test
    void aHallThatIsThereKeepsWhatTheFileDoesNotSay() {
        var hall = new Hall(
                new Id<>("n1"), "N1", Name.of("North", "北馆"), 2, Outline.rectangle(0, 0, 10, 10), 9, 30, 4, null);
        var state = ExhibitionState.of(List.of(hall));
        var preview = read(metres(box("'element':'hall','code':'N1'", 0, 0, 20, 20)), state);
        assertThat(halls(preview))
                .containsExactly(
                        new Hall(hall.id(), "N1", hall.name(), 2, Outline.rectangle(0, 0, 20, 20), 9, 30, 4, null));
    }

    @Test
    void theSameNumberInTwoHallsIsTwoBoothsAndInOneHallADuplicate() {
        var preview = table("number,hall,x_m,y_m,width_m,depth_m\nA1,X,0,0,3,3\nA1,Y,0,0,3,3\nA1,X,9,0,3,3\n");
        assertThat(preview.booths()).isEqualTo(3);
        assertThat(preview.duplicates()).isEqualTo(1);
        assertThat(preview.problems())
                .filteredOn(p -> p.rule().equals("plan-number-twice"))
                .singleElement()
                .satisfies(p -> assertThat(p.where().row()).isEqualTo(4));
    }

    @Test
    void aBoothThatMovedHallIsANewOneThere() {
        var old = Booth.shell(new Id<>("b"), N1.id(), "A1", Footprint.rectangle(0, 0, 3, 3));
        var state = ExhibitionState.of(List.of(N1, N2, old));
        var preview = read(metres(box("'number':'A1','hall':'N2'", 0, 0, 3, 3)), state);
        assertThat(booth(preview, "A1").id()).isNotEqualTo(old.id());
    }

    @Test
    void aBoothIsFoundByItsIdEvenUnderAnotherNumber() {
        var old = Booth.shell(new Id<>("b"), N1.id(), "A1", Footprint.rectangle(0, 0, 3, 3))
                .withNotes("keep me");
        var state = ExhibitionState.of(List.of(N1, old));
        var preview = read(metres(box("'id':'b','number':'C7','hall':'N1'", 5, 5, 3, 3)), state);
        assertThat(booth(preview, "C7").id()).isEqualTo(old.id());
        assertThat(booth(preview, "C7").notes()).isEqualTo("keep me");
        assertThat(state.apply(preview.toChange()).count(Booth.class)).isEqualTo(1);
    }

    @Test
    void anIdOfAnotherKindIsNoMatch() {
        var state = ExhibitionState.of(
                List.of(N1, Booth.shell(new Id<>("x"), N1.id(), "A1", Footprint.rectangle(0, 0, 3, 3))));
        var preview = read(metres(box("'id':'x','element':'pillar','hall':'N1'", 5, 5, 1, 1)), state);
        assertThat(state.apply(preview.toChange()).get(new Id<Booth>("x")).number())
                .isEqualTo("A1");
        assertThat(state.apply(preview.toChange()).count(org.hallwright.domain.plan.Pillar.class))
                .isEqualTo(1);
    }

    @Test
    void twoRowsOfOneNumberNeverTakeTheSameBooth() {
        var old = Booth.shell(new Id<>("b"), N1.id(), "A1", Footprint.rectangle(0, 0, 3, 3));
        var state = ExhibitionState.of(List.of(N1, old));
        var preview = read(metres(box("'number':'A1'", 0, 0, 3, 3), box("'number':'A1'", 9, 0, 3, 3)), state);
        assertThat(state.apply(preview.toChange()).count(Booth.class)).isEqualTo(2);
        assertThat(preview.toChange().edits()).hasSize(1);
    }

    @Test
    void formerNumbersGoOutAndComeBackAndMaySayNothing() {
        var booth = Booth.shell(new Id<>("b"), N1.id(), "A1", Footprint.rectangle(0, 0, 3, 3))
                .renumbered("A2")
                .renumbered("A3");
        var state = ExhibitionState.of(List.of(N1, booth));
        var sheet = BoothTable.sheet(state, List.of());
        var row = sheet.rows().getFirst();
        assertThat(row.get(sheet.headers().indexOf("formerly"))).isEqualTo("A1;A2");
        var file = SourceFile.of("b.csv", TableWriter.write(sheet, "csv"));
        var elsewhere = read(file, ExhibitionState.of(List.of(N1)));
        assertThat(booth(elsewhere, "A3").formerly()).containsExactly("A1", "A2");
        var silent = table("number,hall,x_m,y_m,width_m,depth_m\nA3,N1,0,0,3,3\n");
        assertThat(booth(silent, "A3").formerly()).isEmpty();
        var onTop = read(metres(box("'number':'A3','hall':'N1'", 0, 0, 3, 3)), state);
        assertThat(onTop.toChange().isEmpty()).isTrue();
    }

    @Test
    void theTableSaysWhoStandsWhereAndHowLargeItIs() {
        var shape = Outline.of(
                new org.hallwright.domain.geometry.Point(0, 0),
                new org.hallwright.domain.geometry.Point(6, 0),
                new org.hallwright.domain.geometry.Point(0, 6));
        var odd = Booth.shell(new Id<>("odd"), N1.id(), "B2", new Footprint.Polygon(shape))
                .withKind(BoothKind.RAW_SPACE);
        var sheet = BoothTable.sheet(ExhibitionState.of(List.of(N1, odd)), List.of("N1"));
        var row = sheet.rows().getFirst();
        assertThat(row.get(sheet.headers().indexOf("wkt"))).isEqualTo("POLYGON ((0 0, 6 0, 0 6, 0 0))");
        assertThat(row.get(sheet.headers().indexOf("x_m"))).isEqualTo("");
        assertThat(row.get(sheet.headers().indexOf("area_m2"))).isEqualTo(18.0);
        assertThat(row.get(sheet.headers().indexOf("kind"))).isEqualTo("raw-space");
        assertThat(row.get(sheet.headers().indexOf("status"))).isEqualTo("available");
    }
}
