package org.hallwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hallwright.domain.plan.Booth;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.plan.PlanService;

/// Moving one booth of E3 until it is durable, against forcing as many bytes to the disk.
final class DurableEdit {
    private static final int EDITS = 200;
    private static final int BYTES = 1024;
    private static final int LIMIT_MS = 50;

    private DurableEdit() {}

    static Map<String, Object> run(Clock clock) {
        try (var store = new BenchStore(clock);
                var workspace = store.open()) {
            var edits = edits(workspace.open(store.exhibition()), EDITS);
            var forced = forced(store.folder().resolve("forced"), BYTES, EDITS);
            var figures = Timing.against(
                    Timing.median(edits), "forcing 1 kB to the disk", Timing.median(forced));
            figures.put("p95_ms", Timing.rounded(Timing.percentile(edits, 95)));
            figures.put("edits", EDITS);
            figures.put("limit_ms", LIMIT_MS);
            return figures;
        }
    }

    /// Wall times of moving one booth until it is durable.
    static double[] edits(OpenExhibition open, int rounds) {
        var service = new PlanService(open);
        var booths = open.state().sorted(Booth.class, Comparator.comparing(Booth::id)).stream()
                .map(Booth::id)
                .toList();
        var next = new AtomicInteger();
        return Timing.rounds(rounds / 10, rounds, () -> {
            var at = next.getAndIncrement();
            service.elements().move(List.of(booths.get(at % booths.size())), at % 2 == 0 ? 0.5 : -0.5, 0);
        });
    }

    /// Wall times of forcing so many bytes to the disk.
    static double[] forced(Path file, int bytes, int rounds) {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return Timing.rounds(rounds / 10, rounds, () -> force(channel, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void force(FileChannel channel, int bytes) {
        try {
            channel.write(ByteBuffer.allocate(bytes));
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
