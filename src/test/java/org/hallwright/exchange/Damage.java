package org.hallwright.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Damages files as disks, networks and people do, by a seed.
public final class Damage {
    private static final List<String> POISON = List.of(
            "\0",
            "\"",
            "<",
            "]]>",
            "&x;",
            "<!DOCTYPE a>",
            "9".repeat(400),
            "-1",
            "1e400",
            "NaN",
            "null",
            "{",
            "[[",
            ";",
            "\r",
            "￿",
            "T25:61",
            "0000-00-00",
            "BEGIN:VEVENT\n",
            "RRULE:FREQ=SECONDLY\n",
            "%s",
            "\uD800",
            "{}",
            "true");

    private Damage() {}

    /// The bytes with up to three of them changed, replaced by poison, taken out, or cut off.
    public static byte[] to(byte[] sound, Random random) {
        var bytes = sound.clone();
        for (var i = 0; i <= random.nextInt(3); i++) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = spliced(bytes, at, POISON.get(random.nextInt(POISON.size())), random.nextInt(8));
                case 2 -> bytes = spliced(bytes, at, "", 1 + random.nextInt(40));
                default -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, String insert, int removed) {
        var rest = Math.min(bytes.length, at + removed);
        var middle = insert.getBytes(StandardCharsets.UTF_8);
        var out = new java.io.ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(middle);
        out.write(bytes, rest, bytes.length - rest);
        return out.size() == 0 ? new byte[] {32} : out.toByteArray();
    }
}
