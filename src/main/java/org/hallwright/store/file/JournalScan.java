package org.hallwright.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a journal file holds, as far as it is whole.
///
/// @param base number of the last change before the first in it
/// @param frames every whole frame in order, also those behind a damaged place
/// @param soundLength bytes up to the first place that is not whole; the file's length where there is none
/// @param hasHole whether whole frames lie behind a damaged place: not a torn end but damage
public record JournalScan(UUID store, long base, List<Frame> frames, long soundLength, boolean hasHole) {
    /// @return nothing if the file is not there or has no sound header
    public static Optional<JournalScan> of(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var bytes = Files.readAllBytes(file);
        return JournalFormat.isHeader(bytes) ? Optional.of(scan(bytes)) : Optional.empty();
    }

    private static JournalScan scan(byte[] bytes) {
        var frames = new ArrayList<Frame>();
        var sound = -1;
        var hasHole = false;
        var at = JournalFormat.HEADER;
        while (at < bytes.length) {
            var frame = JournalFormat.frameAt(bytes, at);
            if (frame == null) {
                sound = sound < 0 ? at : sound;
                at++;
            } else {
                hasHole = sound >= 0;
                frames.add(frame);
                at += JournalFormat.FRAME_HEAD + frame.payload().length;
            }
        }
        var length = sound < 0 ? bytes.length : sound;
        return new JournalScan(
                JournalFormat.store(bytes), JournalFormat.base(bytes), List.copyOf(frames), length, hasHole);
    }

    /// The number of the last change, refused or not.
    public long last() {
        return frames.stream().mapToLong(Frame::seq).max().orElse(base);
    }

    public Set<Long> refused() {
        return frames.stream().filter(Frame::isAbort).map(Frame::seq).collect(Collectors.toSet());
    }

    /// The changes that were not refused, in order.
    public List<Frame> changes() {
        var refused = refused();
        return frames.stream()
                .filter(f -> !f.isAbort() && !refused.contains(f.seq()))
                .toList();
    }

    /// The changes after that number for which no one before them is missing.
    public List<Frame> changesAfter(long seq) {
        if (base > seq) {
            return List.of();
        }
        var refused = refused();
        var next = seq + 1;
        var tail = new ArrayList<Frame>();
        for (var frame : frames) {
            if (frame.isAbort() || frame.seq() <= seq) {
                continue;
            }
            if (frame.seq() != next) {
                break;
            }
            next++;
            if (!refused.contains(frame.seq())) {
                tail.add(frame);
            }
        }
        return tail;
    }
}
