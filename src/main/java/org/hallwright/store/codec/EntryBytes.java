package org.hallwright.store.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;

/// Takes the bytes of a change while it is written, and the checksum of each entry in them.
final class EntryBytes extends ByteArrayOutputStream {
    private static final int FIRST_SIZE = 1024;

    private final byte[] document;
    private final CRC32C crc = new CRC32C();
    private final List<Encoded.Sums> sums = new ArrayList<>();
    private int start;
    private long before;
    private long after;
    private int bytes;

    EntryBytes(Id<Exhibition> document) {
        super(FIRST_SIZE);
        this.document = document.value().getBytes(StandardCharsets.UTF_8);
    }

    /// The bytes of an entry begin; first comes the colon behind its name.
    void begin() {
        start = count + 1;
    }

    /// The bytes of an entry have ended.
    void end(boolean isAfter) {
        crc.reset();
        crc.update(document);
        crc.update(0);
        crc.update(buf, start, count - start);
        if (isAfter) {
            after = crc.getValue();
            bytes = count - start;
        } else {
            before = crc.getValue();
        }
    }

    /// Both sides of an edit are written.
    void edit() {
        sums.add(new Encoded.Sums(before, after, bytes));
        before = 0;
        after = 0;
        bytes = 0;
    }

    List<Encoded.Sums> sums() {
        return List.copyOf(sums);
    }
}
