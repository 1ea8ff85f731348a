package org.hallwright.exchange.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;

/// Finds out in which encoding a text file is and reads it: byte order mark, then the pattern of zero bytes that
/// UTF-16 leaves, then strict UTF-8, then [LegacyEncoding]. A file that is no text is refused.
public final class TextDecoder {
    private static final int SAMPLE = 65_536;
    private static final char UNREADABLE = '\uFFFD';

    private TextDecoder() {}

    /// @param encoding the user's choice, empty to find out
    /// @throws UnreadableFile if the encoding is unknown or the file is no text
    public static FileText decode(SourceFile file, String encoding) {
        if (looksBinary(file)) {
            throw new UnreadableFile("exchange.binary", file.name());
        }
        var text = encoding.isBlank() ? guess(file.bytes()) : chosen(file.bytes(), encoding);
        if (hasControls(text.text())) {
            throw new UnreadableFile("exchange.binary", file.name());
        }
        if (text.text().isBlank()) {
            throw new UnreadableFile("exchange.empty", file.name());
        }
        return text;
    }

    private static FileText chosen(byte[] bytes, String encoding) {
        Charset charset;
        try {
            charset = Charset.forName(encoding.strip());
        } catch (IllegalArgumentException e) {
            throw UnreadableFile.because(e, "exchange.unknown-encoding", encoding);
        }
        return new FileText(withoutMark(new String(bytes, charset)), charset.name());
    }

    private static FileText guess(byte[] bytes) {
        return byMark(bytes)
                .or(() -> byZeroes(bytes).flatMap(c -> strict(bytes, c)))
                .or(() -> strict(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> {
                    var charset = LegacyEncoding.of(bytes);
                    return new FileText(new String(bytes, charset), charset.name());
                });
    }

    private static Optional<FileText> byMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(new FileText(new String(b, 3, b.length - 3, StandardCharsets.UTF_8), "UTF-8"));
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return Optional.of(new FileText(new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE), "UTF-16LE"));
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return Optional.of(new FileText(new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE), "UTF-16BE"));
        }
        if (b.length >= 4 && b[0] == (byte) 0x84 && b[1] == 0x31 && b[2] == (byte) 0x95 && b[3] == 0x33) {
            var charset = Charset.forName("GB18030");
            return Optional.of(new FileText(new String(b, 4, b.length - 4, charset), charset.name()));
        }
        return Optional.empty();
    }

    /// ASCII in UTF-16 has a zero in every second byte, which no text in another encoding has.
    private static Optional<Charset> byZeroes(byte[] bytes) {
        var zeroes = new int[2];
        var length = Math.min(bytes.length, SAMPLE);
        for (var i = 0; i < length; i++) {
            zeroes[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        var all = zeroes[0] + zeroes[1];
        if (all * 50 < length) {
            return Optional.empty();
        }
        if (zeroes[1] > 4 * zeroes[0]) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeroes[0] > 4 * zeroes[1] ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /// A text without the character that stands for what could not be read was read as a whole: the check costs far
    /// less than the decoder that reports, which is asked only where the character may be the file's own.
    static Optional<FileText> strict(byte[] bytes, Charset charset) {
        var text = new String(bytes, charset);
        return text.indexOf(UNREADABLE) < 0
                ? Optional.of(new FileText(text, charset.name()))
                : reported(bytes, charset);
    }

    private static Optional<FileText> reported(byte[] bytes, Charset charset) {
        try {
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(
                    new FileText(decoder.decode(ByteBuffer.wrap(bytes)).toString(), charset.name()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean looksBinary(SourceFile f) {
        return f.startsWith('P', 'K', 3, 4)
                || f.startsWith('%', 'P', 'D', 'F')
                || f.startsWith(0x89, 'P', 'N', 'G')
                || f.startsWith(0xFF, 0xD8, 0xFF)
                || f.startsWith('G', 'I', 'F', '8')
                || f.startsWith(0xD0, 0xCF, 0x11, 0xE0)
                || f.startsWith(0x1F, 0x8B)
                || f.startsWith(0x7F, 'E', 'L', 'F')
                || f.startsWith(0xCA, 0xFE, 0xBA, 0xBE);
    }

    private static boolean hasControls(String text) {
        var sample = text.substring(0, Math.min(text.length(), SAMPLE));
        var controls = sample.chars()
                .filter(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return sample.indexOf('\0') >= 0 || controls * 200 > sample.length();
    }
}
