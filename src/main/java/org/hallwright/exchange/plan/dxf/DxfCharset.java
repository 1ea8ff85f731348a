package org.hallwright.exchange.plan.dxf;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The encoding of a DXF file: UTF-8 from R2007 on (AC1021), before that the code page that the header names.
///
/// Programs that say one and write the other are many: what is sound UTF-8 and claims to be a western code
/// page is UTF-8, and what claims UTF-8 and is not is read by its code page.
final class DxfCharset {
    private static final String FIRST_UNICODE = "AC1021";

    private DxfCharset() {}

    static Charset of(String version, String codePage, byte[] bytes) {
        var page = page(codePage.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
        var declaresUnicode = version.compareTo(FIRST_UNICODE) >= 0 || version.isEmpty();
        var isWestern = page.name().startsWith("windows-125") || version.isEmpty();
        return (declaresUnicode || isWestern) && isUtf8(bytes) ? StandardCharsets.UTF_8 : page;
    }

    private static Charset page(String name) {
        var digits = name.replaceAll("\\D", "");
        var known = switch (digits) {
            case "936", "2312" -> "GB18030";
            case "950" -> "Big5";
            case "932" -> "windows-31j";
            case "949" -> "x-windows-949";
            case "874", "1250", "1251", "1252", "1253", "1254", "1255", "1256", "1257", "1258" -> "windows-" + digits;
            case "437", "850", "852", "866" -> "IBM" + digits;
            default -> name.startsWith("GB") ? "GB18030" : "windows-1252";
        };
        return Charset.isSupported(known) ? Charset.forName(known) : StandardCharsets.ISO_8859_1;
    }

    private static boolean isUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }
}
