package org.hallwright.domain.value;

import java.util.Arrays;
import java.util.HexFormat;

/// Bytes that never change and are equal when their content is, such as those of a picture.
///
/// Nothing outside shares the array: it is copied on the way in and on the way out.
public final class Bytes {
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    public static Bytes of(byte[] content) {
        return content.length == 0 ? NONE : new Bytes(content.clone());
    }

    public byte[] toArray() {
        return content.clone();
    }

    public int length() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /// How many there are, and the first of them.
    @Override
    public String toString() {
        return content.length + " bytes " + HexFormat.of().formatHex(content, 0, Math.min(8, content.length));
    }
}
