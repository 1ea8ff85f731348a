package org.hallwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.exchange.plan.PlanImport;
import org.hallwright.exchange.plan.PlanOptions;
import org.hallwright.exchange.plan.dxf.DxfWriter;

/// Opening a DXF of 10,000 booths until its preview is applied and its hall is ready to be drawn, against reading its lines only: as this program
/// writes it, and as others draw it, with single lines that neighbours share and a text in each booth.
final class PlanImporting {
    private static final int BOOTHS = 10_000;
    private static final int IN_A_ROW = 100;
    private static final double SIDE = 3;
    private static final double AISLE = 3;
    private static final int ROUNDS = 5;
    private static final int SLOWEST_MS = 3000;

    private PlanImporting() {}

    static Map<String, Object> run() {
        try {
            var folder = Files.createTempDirectory("bench-plan");
            var ours = Files.write(folder.resolve("ours.dxf"), DxfWriter.write(plan(), List.of()));
            var others = Files.writeString(folder.resolve("others.dxf"), lines());
            var figures = new LinkedHashMap<String, Object>();
            figures.put("booths", BOOTHS);
            figures.put("ours", opened(ours));
            figures.put("others", opened(others));
            figures.put("counted", "reading, matching, applying the change and making the sheet of the hall; CPU of the thread");
            Files.delete(ours);
            Files.delete(others);
            Files.delete(folder);
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> opened(Path file) throws IOException {
        var booths = shown(file);
        var read = Timing.cpuRounds(ROUNDS, () -> shown(file));
        var lines = Timing.cpuRounds(ROUNDS, () -> readLines(file));
        var figures = Timing.against(Timing.median(read), "reading the lines only", Timing.median(lines));
        figures.put("p95_ms", Timing.rounded(Timing.percentile(read, 95)));
        figures.put("limit_ms", SLOWEST_MS);
        figures.put("found", booths);
        figures.put("bytes", Files.size(file));
        return figures;
    }

    /// @return how many booths are ready to be drawn
    private static int shown(Path file) {
        var before = ExhibitionState.EMPTY;
        var preview = PlanImport.read(file, PlanOptions.FIND_OUT, before);
        var after = before.apply(preview.toChange());
        return after.all(Hall.class).stream()
                .mapToInt(hall -> PlanSheet.of(after, hall.id(), Name::enFirst).boothCount())
                .sum();
    }

    private static void readLines(Path file) {
        try {
            if (Files.readAllLines(file).isEmpty()) {
                throw new IllegalStateException("Nothing was read");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double x(int booth) {
        return booth % IN_A_ROW * SIDE;
    }

    private static double y(int booth) {
        return booth / IN_A_ROW * (SIDE + AISLE);
    }

    private static ExhibitionState plan() {
        var hall = Hall.rectangular(new Id<>("hall"), "H1", Name.of("Hall", "馆"), 310, 610);
        var entries = new ArrayList<Entry>(List.of(hall));
        for (var i = 0; i < BOOTHS; i++) {
            var floor = Footprint.rectangle(x(i) + 5, y(i) + 5, SIDE, SIDE);
            entries.add(Booth.shell(new Id<>("booth-" + i), hall.id(), "A" + i, floor));
        }
        return ExhibitionState.of(entries);
    }

    private static String lines() {
        var out = new StringBuilder("0\nSECTION\n2\nHEADER\n9\n$ACADVER\n1\nAC1015\n9\n$INSUNITS\n70\n4\n0\nENDSEC\n"
                + "0\nSECTION\n2\nENTITIES\n");
        for (var i = 0; i < BOOTHS; i++) {
            var x = x(i) * 1000;
            var y = y(i) * 1000;
            line(out, x, y, x + SIDE * 1000, y);
            line(out, x, y + SIDE * 1000, x + SIDE * 1000, y + SIDE * 1000);
            line(out, x, y, x, y + SIDE * 1000);
            if (i % IN_A_ROW == IN_A_ROW - 1) {
                line(out, x + SIDE * 1000, y, x + SIDE * 1000, y + SIDE * 1000);
            }
            out.append("0\nTEXT\n8\nTEXT\n10\n%s\n20\n%s\n40\n400\n1\nB%d\n".formatted(x + 800, y + 1300, i));
        }
        return out.append("0\nENDSEC\n0\nEOF\n").toString();
    }

    private static void line(StringBuilder out, double x0, double y0, double x1, double y1) {
        out.append("0\nLINE\n8\n展位\n10\n%s\n20\n%s\n11\n%s\n21\n%s\n".formatted(x0, y0, x1, y1));
    }
}
