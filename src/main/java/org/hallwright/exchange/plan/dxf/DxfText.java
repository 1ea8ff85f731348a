package org.hallwright.exchange.plan.dxf;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of DXF texts without the codes that format them.
final class DxfText {
    private static final Pattern UNICODE = Pattern.compile("\\\\[Uu]\\+([0-9A-Fa-f]{4})");
    private static final Pattern MULTI_BYTE = Pattern.compile("\\\\M\\+([1-5])([0-9A-Fa-f]{4})");
    private static final Pattern PERCENT = Pattern.compile("%%(\\d{3}|[cCdDpPuUoOkK%])");
    private static final Pattern STACKED = Pattern.compile("\\\\S([^;^/#]{0,200})[\\^/#]\\s*([^;]{0,200});");
    /// Codes with a value up to a semicolon, and those without one.
    private static final Pattern CODES =
            Pattern.compile("\\\\[ACcFfHhQTtWwp][^;\\\\{}]{0,200};|\\\\[LlOoKkX]|(?<!\\\\)[{}]");
    private static final String[] PAGES = {"", "windows-31j", "Big5", "x-windows-949", "x-Johab", "GBK"};

    private DxfText() {}

    /// What any string of the file means: `\U+4E2D` and `\M+5D6D0` are signs, `^J` ends a line.
    static String plain(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('^') < 0) {
            return text;
        }
        var unicode = UNICODE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
        var signs = MULTI_BYTE.matcher(unicode).replaceAll(m -> Matcher.quoteReplacement(multiByte(m)));
        return signs.replace("^J", "\n").replace("^I", "\t").replace("^M", "").replace("^ ", "^");
    }

    private static String multiByte(java.util.regex.MatchResult m) {
        var page = PAGES[Integer.parseInt(m.group(1))];
        if (!Charset.isSupported(page)) {
            return m.group();
        }
        var sign = Integer.parseInt(m.group(2), 16);
        return Charset.forName(page)
                .decode(ByteBuffer.wrap(new byte[] {(byte) (sign >> 8), (byte) sign}))
                .toString();
    }

    /// The words of a TEXT or an attribute.
    static String ofLine(String text) {
        var plain = plain(text);
        return plain.contains("%%") ? PERCENT.matcher(plain).replaceAll(m -> percent(m.group(1))) : plain;
    }

    private static String percent(String code) {
        return switch (Character.toLowerCase(code.charAt(0))) {
            case 'c' -> "⌀";
            case 'd' -> "°";
            case 'p' -> "±";
            case '%' -> "%";
            case 'u', 'o', 'k' -> "";
            default -> {
                var sign = Integer.parseInt(code);
                yield sign >= 32 && sign < 127 ? Matcher.quoteReplacement(String.valueOf((char) sign)) : "";
            }
        };
    }

    /// The words of an MTEXT, line by line.
    static String ofParagraphs(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('{') < 0 && text.indexOf('%') < 0) {
            return plain(text);
        }
        var stacked = STACKED.matcher(ofLine(text)).replaceAll("$1/$2");
        var lines = stacked.replace("\\P", "\n").replace("\\N", "\n").replace("\\~", " ");
        return CODES.matcher(lines)
                .replaceAll("")
                .replace("\\\\", "\\")
                .replace("\\{", "{")
                .replace("\\}", "}");
    }
}
