package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.plan.Dxf.box;
import static org.hallwright.exchange.plan.Dxf.line;
import static org.hallwright.exchange.plan.Dxf.words;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.plan.dxf.DxfWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Drawings that end too early, and drawings as large as they may be.
class DxfLimitsTest {
    private static final int CUTS = 200;
    private static final double SECONDS = 10;
    private static final long MEGABYTES_99 = 99_000_000;

    @TempDir
    private Path folder;

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of("ours", DxfWriter.write(RandomPlans.plan(new Random(5)), List.of())),
                Arguments.of("others", others().text().getBytes(StandardCharsets.UTF_8)));
    }

    private static Dxf others() {
        var dxf = new Dxf().add(box("HALL", -5, -5, 130, 60));
        for (var i = 0; i < 60; i++) {
            var x = i % 20 * 6.123;
            var y = i / 20 * 8.5;
            dxf.add(box("展位", x, y, 3.048, 3.5), words("T", "A" + (101 + i), x + 1.5, y + 1.5));
            dxf.add(line("WALL", x, y + 40, x + 3, y + 40), "0|CIRCLE|8|PILLAR|10|" + x + "|20|50|40|0.4");
        }
        return dxf;
    }

    /// Whatever is left of a drawing, nothing in it stands where it did not stand in the whole one.
    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void aDrawingCutAnywhereGivesPartOfThePlanAndSaysSo(String name, byte[] sound) {
        var whole = Plans.elements(Plans.read(SourceFile.of("whole.dxf", sound)));
        var places = whole.stream().map(DxfLimitsTest::place).collect(Collectors.toSet());
        var random = new Random(200);
        var read = 0;
        for (var i = 0; i < CUTS; i++) {
            var at = 1 + random.nextInt(sound.length - 10);
            try {
                var preview = Plans.read(SourceFile.of("whole.dxf", Arrays.copyOf(sound, at)));
                assertThat(Plans.rules(preview)).as("cut at %d", at).contains("plan-cut-short");
                assertThat(Plans.elements(preview))
                        .as("cut at %d", at)
                        .allMatch(e -> places.contains(place(e)), "stands where it stood");
                ExhibitionState.EMPTY.apply(preview.toChange());
                read++;
            } catch (UnreadableFile refused) {
                assertThat(refused.key()).as("cut at %d", at).startsWith("exchange.");
            }
        }
        assertThat(read).isGreaterThan(CUTS / 2);
    }

    private static String place(PlanElement element) {
        var floor = element instanceof Booth booth ? booth.footprint().outline() : null;
        return element.getClass().getSimpleName() + element.bounds() + floor;
    }

    /// What a drawing of 99 MB may be full of.
    enum Large {
        BOOTHS(true) {
            @Override
            String entity(int i) {
                return box("BOOTH", x(i), y(i), 3, 3) + "|" + words("T", "A" + i, x(i) + 1, y(i) + 1) + "|";
            }
        },
        LINES(true) {
            @Override
            String entity(int i) {
                return line("0", x(i), y(i), x(i) + 3, y(i) + 1) + "|";
            }
        },
        ONE_LINE_OF_MILLIONS_OF_CORNERS(true) {
            @Override
            String entity(int i) {
                return (i == 0 ? "0|LWPOLYLINE|8|BOOTH|70|1|" : "") + "10|" + x(i) + "|20|" + y(i) + "|";
            }
        },
        WORDS_OF_OTHER_PROGRAMS(false) {
            @Override
            String entity(int i) {
                return box("BOOTH", x(i), y(i), 3, 3) + "|1001|ACAD|" + ("1000|" + "x".repeat(250) + "|").repeat(20);
            }
        };

        private final boolean isRefused;

        Large(boolean isRefused) {
            this.isRefused = isRefused;
        }

        abstract String entity(int i);

        static double x(int i) {
            return i % 1000 * 4;
        }

        static double y(int i) {
            return i / 1000 * 7;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDrawingOfNearlyAHundredMegabytesIsReadOrRefusedInTime(Large kind) throws IOException {
        var file = folder.resolve("large.dxf");
        write(file, kind);
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        assertThat(keyOf(file)).isEqualTo(kind.isRefused ? "exchange.too-many-shapes" : "");
        // The processor's time of this thread, since others may keep the machine busy.
        assertThat((threads.getCurrentThreadCpuTime() - start) / 1e9).isLessThan(SECONDS);
    }

    private static String keyOf(Path file) {
        try {
            PlanImport.read(file, PlanOptions.FIND_OUT, ExhibitionState.EMPTY);
            return "";
        } catch (UnreadableFile refused) {
            return refused.key();
        }
    }

    private static void write(Path file, Large kind) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            var head = "0\nSECTION\n2\nHEADER\n9\n$INSUNITS\n70\n6\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n";
            out.write(head);
            long written = head.length();
            for (var i = 0; written < MEGABYTES_99; i++) {
                var entity = kind.entity(i).replace('|', '\n');
                out.write(entity);
                written += entity.length();
            }
            out.write("0\nENDSEC\n0\nEOF\n");
        }
    }
}
