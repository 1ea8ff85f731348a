package org.hallwright.store.codec;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;

/// Takes the bytes of a change while it is written, the checksum of each entry in them and where it lies.
///
/// They are held in pieces: one array that grows would lie twice in the memory of a large import, and be copied each
/// time.
final class EntryBytes extends OutputStream {
    private static final int FIRST_SIZE = 1 << 10;
    private static final int LARGEST_SIZE = 1 << 16;

    private final byte[] document;
    private final CRC32C crc = new CRC32C();
    private final List<byte[]> full = new ArrayList<>();
    private final List<Encoded.Sums> sums = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private byte[] piece = new byte[FIRST_SIZE];
    private int inPiece;
    private int count;
    private int start;
    private int afterwards;
    private long before;
    private long after;
    private int bytes;

    EntryBytes(Id<Exhibition> document) {
        this.document = document.value().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        // What comes before an entry, also the colon in front of it, is not of its checksum.
        var skipped = Math.min(length, Math.max(0, start - count));
        crc.update(from, offset + skipped, length - skipped);
        for (var at = 0; at < length; ) {
            if (inPiece == piece.length) {
                full.add(piece);
                piece = new byte[Math.min(LARGEST_SIZE, 2 * piece.length)];
                inPiece = 0;
            }
            var n = Math.min(length - at, piece.length - inPiece);
            System.arraycopy(from, offset + at, piece, inPiece, n);
            inPiece += n;
            at += n;
        }
        count += length;
    }

    /// The bytes of an entry begin; first comes the colon behind its name.
    void begin() {
        start = count + 1;
        crc.reset();
        crc.update(document);
        crc.update(0);
    }

    /// The bytes of an entry have ended.
    void end(boolean isAfter) {
        if (isAfter) {
            after = crc.getValue();
            bytes = count - start;
            afterwards = start;
        } else {
            before = crc.getValue();
        }
    }

    /// Both sides of an edit are written.
    void edit() {
        sums.add(new Encoded.Sums(before, after, bytes));
        starts.add(afterwards);
        before = 0;
        after = 0;
        bytes = 0;
        afterwards = 0;
    }

    List<Encoded.Sums> sums() {
        return List.copyOf(sums);
    }

    /// Where each entry begins as it is after its edit; 0 where it is not there any more.
    List<Integer> starts() {
        return List.copyOf(starts);
    }

    byte[] toByteArray() {
        var all = new byte[count];
        var at = 0;
        for (var each : full) {
            System.arraycopy(each, 0, all, at, each.length);
            at += each.length;
        }
        System.arraycopy(piece, 0, all, at, inPiece);
        return all;
    }
}
