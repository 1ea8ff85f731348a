package org.hallwright.exchange.plan.dxf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a plan knows of an element, as extended data of an entity: strings `key=value` of the application
/// `HALLWRIGHT`, a long one carried on by strings that begin with `+`.
///
/// Signs that DXF or CAD programs would take for their own are written as `%` and two hexadecimal digits.
final class DxfWords {
    static final String APPLICATION = "HALLWRIGHT";
    private static final int LONGEST = 240;
    private static final String OWN = "%\\^{}";

    private DxfWords() {}

    /// @return the key that the next string may carry on
    static String add(Map<String, String> words, String last, String string) {
        if (string.startsWith("+")) {
            words.merge(last, string.substring(1), String::concat);
            return last;
        }
        var equals = string.indexOf('=');
        if (equals <= 0) {
            return last;
        }
        words.put(string.substring(0, equals), string.substring(equals + 1));
        return string.substring(0, equals);
    }

    /// Strings short enough for every program: 255 bytes.
    static List<String> strings(Map<String, String> words) {
        var strings = new ArrayList<String>();
        words.forEach((key, value) -> {
            var rest = new StringBuilder(key + "=");
            for (var c : escaped(value).codePoints().toArray()) {
                var sign = Character.toString(c);
                if (bytes(rest) + bytes(sign) > LONGEST) {
                    strings.add(rest.toString());
                    rest.setLength(0);
                    rest.append('+');
                }
                rest.append(sign);
            }
            strings.add(rest.toString());
        });
        return strings;
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < 0x20 || c == 0x7F || OWN.indexOf(c) >= 0) {
                safe.append("%%%02X".formatted(c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        var end = safe.length();
        return end > 0 && safe.charAt(end - 1) == ' '
                ? safe.replace(end - 1, end, "%20").toString()
                : safe.toString();
    }

    static String unescaped(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var plain = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var isCode = text.charAt(i) == '%'
                    && i + 2 < text.length()
                    && text.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}");
            plain.append(isCode ? (char) Integer.parseInt(text, i + 1, i + 3, 16) : text.charAt(i));
            i += isCode ? 2 : 0;
        }
        return plain.toString();
    }
}
