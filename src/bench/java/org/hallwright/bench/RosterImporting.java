package org.hallwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.roster.RosterOptions;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.exchange.table.TableReader;
import org.hallwright.exchange.table.TableWriter;
import org.hallwright.service.files.ImportService;
import org.hallwright.service.sample.SampleExhibition;

/// A roster of 10,000 rows and 20 columns of XLSX, read, matched with a plan of 10,000 booths and stored: in a process
/// of its own that has as little memory as it can do with, and in the running program. Beside it LibreOffice converts
/// the same file to CSV as a cold process, where it is on the machine; the rounds of all take turns.
final class RosterImporting {
    private static final int ROWS = 10_000;
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 3;

    /// As `src/packaging/brief.options` has it for this command.
    static final List<String> BRIEF = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final List<Integer> HEAPS_MB = List.of(256, 320, 384, 512, 768);
    private static final String[] COUNTRIES = {"China", "Mongolia", "Japan", "South Korea", "Russia", "Germany"};
    private static final List<String> HEADERS = List.of(
            "Company", "公司名称", "Country", "Province", "City", "Booth", "Hall", "Category", "Website", "Description",
            "Contact", "Job Title", "Phone", "E-mail", "Requested Area", "Open Sides", "Priority Points", "Notes", "Tier",
            "Account No");

    private RosterImporting() {}

    static Map<String, Object> run(Clock clock) {
        try (var store = new BenchStore(clock, plan())) {
            var file = write(store.folder().resolve("roster.xlsx"));
            var other = LibreOffice.find(store.folder());
            var cold = new Timing.Both(ROUNDS);
            var warm = new Timing.Both(ROUNDS);
            var told = new Timing.Both(ROUNDS);
            var converted = new Timing.Both(ROUNDS);
            other.ifPresent(program -> program.convert(file));
            var heap = heap(store, file);
            for (var round = 0; round < ROUNDS; round++) {
                var number = round;
                other.ifPresent(program -> converted.take(number, () -> program.convert(file)));
                cold(store, file, number, cold, heap);
            }
            var read = warm(store, file, warm, told);
            return figures(cold, warm, told, other.isPresent() ? converted : null, read, heap);
        }
    }

    /// The least heap in which a process of its own can import the file.
    private static int heap(BenchStore store, Path file) {
        IllegalStateException last = null;
        for (var megabytes : HEAPS_MB) {
            try {
                child(store, store.copy(), megabytes, file);
                return megabytes;
            } catch (IllegalStateException tooLittle) {
                last = tooLittle;
            }
        }
        throw new IllegalStateException("The import takes more than " + HEAPS_MB.getLast() + " MB", last);
    }

    /// A process of its own with little memory imports the file by command, into a store that has no other past: what
    /// is undone stays in the history, and each round would carry more of it.
    private static void cold(BenchStore store, Path file, int round, Timing.Both times, int heap) {
        var copy = store.copy();
        times.take(round, () -> child(store, copy, heap, file));
    }

    /// Started as the program's own launcher starts the command.
    private static void child(BenchStore store, Path copy, int heap, Path file) {
        var all = new ArrayList<String>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-Xmx") && !option.startsWith("-agentlib"))
                .forEach(all::add);
        all.addAll(BRIEF);
        all.addAll(List.of("-Xmx" + heap + "m", "-cp", System.getProperty("java.class.path")));
        all.add("org.hallwright.app.Launcher");
        all.addAll(List.of("import", "roster", file.toString()));
        all.addAll(List.of("--store", copy.toString(), "--exhibition", "PLAN", "--json"));
        LibreOffice.run(store.folder(), all.toArray(String[]::new));
    }

    /// In the running program, each time in a store that has no other past: the user goes on as soon as the import is
    /// durable and told of, which is before the tables and the backup have followed.
    ///
    /// @param times until all has followed
    /// @param told until it is durable and the screen has it
    /// @return the median of reading the rows only
    private static double warm(BenchStore store, Path file, Timing.Both times, Timing.Both told) {
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            try (var workspace = store.open(store.copy())) {
                var open = workspace.open(store.exhibition());
                var service = new ImportService(open);
                var end = told.begin(round);
                open.listen(committed -> end.run());
                times.take(round, () -> service.importRoster(file, RosterOptions.FIND_OUT));
            }
        }
        return Timing.median(Timing.rounds(1, ROUNDS, () -> TableReader.read(file, TableOptions.FIND_OUT)));
    }

    private static Map<String, Object> figures(
            Timing.Both cold,
            Timing.Both warm,
            Timing.Both told,
            Timing.@org.jspecify.annotations.Nullable Both converted,
            double read,
            int heap) {
        var coldMs = Timing.median(cold.wall());
        var warmMs = Timing.median(told.wall());
        var figures = new LinkedHashMap<String, Object>();
        if (converted == null) {
            figures.putAll(Timing.against(warmMs, "reading the rows only", read));
            figures.put("libreoffice", "not on this machine: install libreoffice-calc to compare");
        } else {
            var otherMs = Timing.median(converted.wall());
            figures.putAll(Timing.against(warmMs, "LibreOffice converts the file to CSV, cold", otherMs));
            figures.put("ratio_limit", 1.0);
            figures.put("cold_ratio", Math.rint(coldMs / otherMs * 100) / 100);
            figures.put("cold_ratio_limit", 2.0);
        }
        figures.put("cold_ms", Timing.rounded(coldMs));
        figures.put("read_only_ms", Timing.rounded(read));
        figures.put("warm_cpu_ms", Timing.rounded(Timing.median(told.cpu())));
        figures.put("followed_ms", Timing.rounded(Timing.median(warm.wall())));
        figures.put("followed_cpu_ms", Timing.rounded(Timing.median(warm.cpu())));
        figures.put("heap_mb", heap);
        figures.put("heap_limit_mb", HEAPS_MB.getFirst());
        figures.put("missed", missed(figures));
        figures.put("rows", ROWS);
        figures.put("columns", HEADERS.size());
        figures.put("counted", "read, matched and durable, as the window waits for it; followed with tables and backups; cold with the"
                + " start of the program and of the store and with its end");
        return figures;
    }

    /// The figures that are above their limits, in plain words; of what was not measured nothing is said.
    private static List<String> missed(Map<String, Object> figures) {
        return Map.of("ratio", "ratio_limit", "cold_ratio", "cold_ratio_limit", "heap_mb", "heap_limit_mb").entrySet().stream()
                .filter(e -> figures.get(e.getKey()) instanceof Number is
                        && figures.get(e.getValue()) instanceof Number limit
                        && is.doubleValue() > limit.doubleValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static SampleExhibition plan() {
        var head = Exhibition.titled("PLAN", Name.of("Large plan", ""), null, null);
        var entries = new ArrayList<Entry>(List.of(head));
        LargeHall.state().entries().stream()
                .filter(entry -> entry instanceof Hall || entry instanceof Booth)
                .forEach(entries::add);
        return new SampleExhibition(head.id(), entries);
    }

    private static Path write(Path file) {
        var dice = new Random(1);
        var booths = LargeHall.state().sorted(Booth.class, Comparator.comparing(Booth::id));
        var rows = new ArrayList<List<?>>();
        for (var i = 0; i < ROWS; i++) {
            var booth = booths.get(i).number();
            rows.add(List.of(
                    "Company %05d Ltd".formatted(i),
                    "第%05d有限公司".formatted(i),
                    COUNTRIES[dice.nextInt(COUNTRIES.length)],
                    i % 3 == 0 ? "辽宁省" : "",
                    "City " + dice.nextInt(400),
                    i % 10 == 0 ? booth + "Q; no. " + booth : booth,
                    "",
                    "Tools; Machines",
                    "https://company%d.example".formatted(i),
                    "Makes %d things, and what else one needs for a workshop of this size".formatted(i),
                    "Person " + i,
                    "Sales",
                    "+86 24 8675 %04d".formatted(i % 10_000),
                    "p%d@company.example".formatted(i),
                    9 * (1 + dice.nextInt(12)),
                    1 + dice.nextInt(4),
                    dice.nextInt(100),
                    "",
                    dice.nextInt(4) == 0 ? "gold" : "silver",
                    100_000 + i));
        }
        try {
            return Files.write(file, TableWriter.write(new Sheet("Exhibitors", HEADERS, rows), "xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
