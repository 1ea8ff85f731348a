package org.hallwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import org.hallwright.exchange.roster.RosterOptions;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.exchange.table.TableReader;
import org.hallwright.service.files.ImportService;

/// Importing a roster of 10,000 rows until it is durable, against reading the rows only.
final class RosterImporting {
    private static final int ROWS = 10_000;
    private static final int ROUNDS = 3;
    private static final String[] COUNTRIES = {"China", "Mongolia", "Japan", "South Korea", "Russia", "Germany"};

    private RosterImporting() {}

    static Map<String, Object> run(Clock clock) {
        try (var store = new BenchStore(clock);
                var workspace = store.open()) {
            var file = write(store.folder().resolve("roster.csv"));
            var open = workspace.open(BenchStore.EMPTY);
            var service = new ImportService(open);
            var imported = Timing.cpuRounds(ROUNDS, () -> {
                service.importRoster(file, RosterOptions.FIND_OUT);
                open.undo();
            });
            var read = Timing.cpuRounds(ROUNDS, () -> TableReader.read(file, TableOptions.FIND_OUT));
            var figures = Timing.against(
                    Timing.median(imported), "reading the rows only", Timing.median(read));
            figures.put("rows", ROWS);
            figures.put("counted", "import and undo, both durable");
            return figures;
        }
    }

    private static Path write(Path file) {
        var dice = new Random(1);
        var text = new StringBuilder("Company,公司名称,Country,Booth,Category,Contact,Email,Description\n");
        for (var i = 0; i < ROWS; i++) {
            text.append("Company %05d Ltd,第%05d公司,%s,%c%03d,Tools;Machines,Person %d,p%d@example.org,\"Makes %d things, well\"\n"
                    .formatted(i, i, COUNTRIES[dice.nextInt(COUNTRIES.length)], 'A' + i % 26, i % 1000, i, i, i));
        }
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
