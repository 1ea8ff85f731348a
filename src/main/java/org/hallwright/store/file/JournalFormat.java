package org.hallwright.store.file;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// The bytes of a journal: a header, then frames; big-endian.
///
/// Header: `HWJOURN1`, store id (16), number of the last change before it (8), CRC-32C of all that (4). Frame:
/// `HWCH` or `HWAB`, payload length (4), number (8), CRC-32C of mark, length, number and payload (4), payload.
final class JournalFormat {
    static final int HEADER = 36;
    static final int FRAME_HEAD = 20;
    private static final long MAGIC = 0x48574A4F55524E31L;
    private static final int CHANGE = 0x48574348;
    private static final int ABORT = 0x48574142;

    private JournalFormat() {}

    static byte[] header(UUID store, long base) {
        var bytes = ByteBuffer.allocate(HEADER)
                .putLong(MAGIC)
                .putLong(store.getMostSignificantBits())
                .putLong(store.getLeastSignificantBits())
                .putLong(base);
        return bytes.putInt(crc(bytes.array(), 0, HEADER - 4, new byte[0], 0, 0))
                .array();
    }

    static boolean isHeader(byte[] file) {
        if (file.length < HEADER) {
            return false;
        }
        var head = ByteBuffer.wrap(file, 0, HEADER);
        return head.getLong(0) == MAGIC && head.getInt(HEADER - 4) == crc(file, 0, HEADER - 4, file, 0, 0);
    }

    static UUID store(byte[] file) {
        var head = ByteBuffer.wrap(file);
        return new UUID(head.getLong(8), head.getLong(16));
    }

    static long base(byte[] file) {
        return ByteBuffer.wrap(file).getLong(24);
    }

    static byte[] frame(Frame frame) {
        return ByteBuffer.allocate(FRAME_HEAD + frame.payload().length)
                .put(head(frame))
                .put(frame.payload())
                .array();
    }

    /// What stands before the payload.
    static byte[] head(Frame frame) {
        var bytes = ByteBuffer.allocate(FRAME_HEAD)
                .putInt(frame.isAbort() ? ABORT : CHANGE)
                .putInt(frame.payload().length)
                .putLong(frame.seq());
        return bytes.putInt(crc(bytes.array(), 0, 16, frame.payload(), 0, frame.payload().length))
                .array();
    }

    /// The frame that begins there, or null if none that is whole does.
    static @Nullable Frame frameAt(byte[] file, int offset) {
        if (file.length - offset < FRAME_HEAD) {
            return null;
        }
        var head = ByteBuffer.wrap(file, offset, FRAME_HEAD).slice();
        var mark = head.getInt(0);
        var length = head.getInt(4);
        if ((mark != CHANGE && mark != ABORT) || length < 0 || length > file.length - offset - FRAME_HEAD) {
            return null;
        }
        var start = offset + FRAME_HEAD;
        if (head.getInt(16) != crc(file, offset, 16, file, start, length)) {
            return null;
        }
        var payload = Arrays.copyOfRange(file, start, start + length);
        return new Frame(head.getLong(8), mark == ABORT, payload);
    }

    private static int crc(byte[] head, int from, int count, byte[] payload, int start, int length) {
        var crc = new CRC32C();
        crc.update(head, from, count);
        crc.update(payload, start, length);
        return (int) crc.getValue();
    }
}
