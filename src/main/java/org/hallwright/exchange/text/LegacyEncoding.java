package org.hallwright.exchange.text;

import java.nio.charset.Charset;
import org.mozilla.universalchardet.UniversalDetector;

/// Tells apart the encodings that office programs of the field wrote before Unicode: GB18030, Big5, Shift_JIS and
/// Windows-1252. The library's detector is asked last, since it errs on short files.
final class LegacyEncoding {
    private static final int SAMPLE = 200_000;

    private LegacyEncoding() {}

    static Charset of(byte[] bytes) {
        var japanese = Charset.forName("Shift_JIS");
        if (TextDecoder.strict(bytes, japanese)
                .filter(t -> kanaShare(t.text()) > 0.15)
                .isPresent()) {
            return japanese;
        }
        if (isolatedShare(bytes) > 0.5) {
            return Charset.forName("windows-1252");
        }
        var chinese = Charset.forName("GB18030");
        var taiwanese = Charset.forName("Big5");
        if (lowTrailShare(bytes) > 0.15 && TextDecoder.strict(bytes, taiwanese).isPresent()) {
            return taiwanese;
        }
        if (TextDecoder.strict(bytes, chinese).isPresent()) {
            return chinese;
        }
        return detected(bytes, chinese);
    }

    private static Charset detected(byte[] bytes, Charset fallback) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : fallback;
    }

    private static double kanaShare(String text) {
        var foreign = text.chars().filter(c -> c > 127).count();
        var kana = text.chars().filter(c -> c >= 0x3041 && c <= 0x30FE).count();
        return foreign == 0 ? 0 : (double) kana / foreign;
    }

    /// How many runs of bytes above ASCII are one byte long: accents among Latin letters. The characters that GB18030
    /// writes in four bytes look like such accents beside digits, and are none.
    private static double isolatedShare(byte[] bytes) {
        int runs = 0;
        int single = 0;
        var length = 0;
        for (var i = 0; i <= Math.min(bytes.length - 1, SAMPLE); i++) {
            if (length == 0 && isFourLong(bytes, i)) {
                runs++;
                i += 3;
            } else if (bytes[i] < 0) {
                length++;
            } else if (length > 0) {
                runs++;
                single += length == 1 ? 1 : 0;
                length = 0;
            }
        }
        return runs == 0 ? 0 : (double) single / runs;
    }

    private static boolean isFourLong(byte[] bytes, int at) {
        return at + 3 < bytes.length
                && bytes[at] < 0
                && isDigit(bytes[at + 1])
                && bytes[at + 2] < 0
                && isDigit(bytes[at + 3]);
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /// How many two-byte characters end in an ASCII byte: half of them in Big5, next to none in GB.
    private static double lowTrailShare(byte[] bytes) {
        int pairs = 0;
        int low = 0;
        for (var i = 0; i + 1 < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] < 0) {
                pairs++;
                low += bytes[i + 1] >= 0x40 ? 1 : 0;
                i++;
            }
        }
        return pairs == 0 ? 0 : (double) low / pairs;
    }
}
