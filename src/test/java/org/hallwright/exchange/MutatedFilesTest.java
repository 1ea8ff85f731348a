package org.hallwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.plan.PlanImport;
import org.hallwright.exchange.plan.PlanOptions;
import org.hallwright.exchange.plan.dxf.DxfWriter;
import org.hallwright.exchange.plan.geojson.GeoJsonWriter;
import org.hallwright.exchange.plan.svg.SvgPlan;
import org.hallwright.exchange.plan.table.BoothTable;
import org.hallwright.exchange.roster.RosterExport;
import org.hallwright.exchange.roster.RosterImport;
import org.hallwright.exchange.roster.RosterOptions;
import org.hallwright.exchange.schedule.ScheduleExport;
import org.hallwright.exchange.schedule.ScheduleImport;
import org.hallwright.exchange.table.TableWriter;
import org.hallwright.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Damaged files of each format end in a sentence or in a change that applies, never in another exception
/// or a hang.
class MutatedFilesTest {
    private static final int ROUNDS = "full".equals(System.getProperty("hallwright.campaign")) ? 10_000 : 250;
    private static final Exhibition SHOW = Exhibition.titled("E", Name.of("Expo", "展"), null, null);
    private static final ExhibitionState STATE = state();

    private static ExhibitionState state() {
        var hall = Hall.rectangular(new Id<>("h"), "H1", Name.of("Hall", "馆"), 60, 40);
        var room = Room.of(new Id<>("r"), Name.of("Room", "厅"), null, 0, 0);
        var start = LocalDateTime.of(2026, 9, 23, 9, 0);
        return ExhibitionState.of(Stream.of(
                        SHOW,
                        hall,
                        room,
                        Booth.shell(new Id<>("b1"), hall.id(), "A1", Footprint.rectangle(0, 0, 3, 3)),
                        Booth.shell(
                                new Id<>("b2"),
                                hall.id(),
                                "A2",
                                new Footprint.Rectangle(new org.hallwright.domain.geometry.Point(9, 9), 3, 3, 30)),
                        Exhibitor.named(new Id<>("e1"), Name.of("Acme", "艾克米"))
                                .edit()
                                .boothReferences(List.of("A1"))
                                .build(),
                        Exhibitor.named(new Id<>("e2"), Name.of("Zenith", "")),
                        Activity.titled(
                                new Id<>("a1"),
                                Name.of("Opening", "开幕"),
                                ActivityKind.CEREMONY,
                                When.of(start, Duration.ofHours(1)),
                                List.of(room.id())),
                        Activity.titled(
                                new Id<>("a2"),
                                Name.of("Forum", ""),
                                ActivityKind.FORUM,
                                When.of(start.plusDays(1), Duration.ofDays(9)),
                                List.of()))
                .toList());
    }

    static Stream<Arguments> formats() {
        var english = List.of(Language.EN);
        Consumer<SourceFile> roster =
                f -> applies(RosterImport.read(f, RosterOptions.FIND_OUT, STATE).toChange());
        Consumer<SourceFile> plan =
                f -> applies(PlanImport.read(f, PlanOptions.FIND_OUT, STATE).toChange());
        Consumer<SourceFile> schedule =
                f -> applies(ScheduleImport.read(f, SHOW.id(), STATE).toChange());
        return Stream.of(
                Arguments.of("a.csv", TableWriter.write(RosterExport.sheet(STATE, english), "csv"), roster),
                Arguments.of("a.xlsx", TableWriter.write(RosterExport.sheet(STATE, english), "xlsx"), roster),
                Arguments.of(
                        "a.json",
                        "[{\"name\":\"A\",\"booth\":[1,2],\"x\":{\"y\":null}}]".getBytes(StandardCharsets.UTF_8),
                        roster),
                Arguments.of("a.geojson", GeoJsonWriter.write(STATE, List.of()), plan),
                Arguments.of("a.dxf", DxfWriter.write(STATE, List.of()), plan),
                Arguments.of("a.svg", svg(), plan),
                Arguments.of("c.dxf", drawn(), plan),
                Arguments.of("c.svg", ourPicture(), plan),
                Arguments.of("b.xlsx", TableWriter.write(BoothTable.sheet(STATE, List.of()), "xlsx"), plan),
                Arguments.of("b.csv", TableWriter.write(BoothTable.sheet(STATE, List.of()), "csv"), plan),
                Arguments.of("a.xml", written("xml"), schedule),
                Arguments.of("s.json", written("json"), schedule),
                Arguments.of("a.ics", written("ics"), schedule),
                Arguments.of("s.csv", written("csv"), schedule));
    }

    private static byte[] svg() {
        var foreign = "<svg viewBox='0 0 9 9'><g id='B'><path id='A1' d='M0 0h3v3q-1 1-3 0z' transform='rotate(9)'/>"
                + "<use href='#A1'/><text x='1' y='1'>A<tspan dy='1'>2</tspan></text></g></svg>";
        return foreign.getBytes(StandardCharsets.UTF_8);
    }

    /// Our own picture of a plan, which holds the plan in metres.
    private static byte[] ourPicture() {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + SvgPlan.group(STATE, "H1", "scale(10)") + "</svg>";
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    /// A drawing as other programs make it: blocks, arcs, lines with a number between them, texts with codes.
    private static byte[] drawn() {
        var pairs = "0|SECTION|2|HEADER|9|$INSUNITS|70|4|0|ENDSEC|0|SECTION|2|BLOCKS|0|BLOCK|2|DOOR|10|0|20|0|0|ARC|8|0"
                + "|10|0|20|0|40|900|50|0|51|90|0|ENDBLK|0|ENDSEC|0|SECTION|2|ENTITIES|0|INSERT|8|WALL|2|DOOR|10|1|20|1"
                + "|0|LINE|8|L|10|0|20|0|11|3000|21|0|0|LINE|8|L|10|3000|20|0|11|3000|21|3000|0|LINE|8|L|10|3000|20|3000"
                + "|11|0|21|3000|0|LINE|8|L|10|0|20|3000|11|0|21|0|0|MTEXT|8|T|10|900|20|900|40|300|1|{\\fArial;A1}"
                + "|0|LWPOLYLINE|8|BOOTH|70|1|10|9000|20|0|42|0.5|10|12000|20|0|10|12000|20|3000|0|SPLINE|8|WALL|70|8"
                + "|71|2|40|0|40|0|40|0|40|1|40|1|40|1|10|0|20|0|10|5|20|5|10|9|20|0|0|ENDSEC|0|EOF|";
        return pairs.replace('|', '\n').getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] written(String format) {
        return ScheduleExport.write(STATE, SHOW.id(), format, Language.EN, Instant.EPOCH);
    }

    private static void applies(org.hallwright.domain.change.Change change) {
        assertThat(STATE.apply(change).apply(change.inverse())).isEqualTo(STATE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void damageEndsInASentenceOrAChange(String name, byte[] sound, Consumer<SourceFile> reader) {
        reader.accept(SourceFile.of(name, sound));
        var random = new Random(name.hashCode());
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (var round = 0; round < ROUNDS; round++) {
                var damaged = Damage.to(sound, random);
                try {
                    reader.accept(SourceFile.of(name, damaged));
                } catch (UnreadableFile refused) {
                    assertThat(refused.key()).startsWith("exchange.");
                } catch (RuntimeException e) {
                    throw new AssertionError("Round " + round + ": " + new String(damaged, StandardCharsets.UTF_8), e);
                }
            }
        });
    }
}
