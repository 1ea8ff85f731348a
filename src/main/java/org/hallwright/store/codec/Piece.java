package org.hallwright.store.codec;

/// The JSON of one entry as it lies among other bytes; empty where none lies ready.
public record Piece(byte[] in, int from, int length) {
    public static final Piece NONE = new Piece(new byte[0], 0, 0);

    public boolean isReady() {
        return length > 0;
    }
}
