package org.hallwright.exchange.plan.dxf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;

/// Reads a DXF file as its pairs of a code and a value, one pair on two lines, without holding more than one.
final class DxfGroups {
    private final byte[] bytes;
    private final String file;
    private Charset charset = StandardCharsets.UTF_8;
    private int at;
    private int line;
    private int code;
    private String value = "";
    private boolean pushedBack;
    private boolean isCut;

    DxfGroups(SourceFile file) {
        this.bytes = file.bytes();
        this.file = file.name();
        at = file.startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    void decodeAs(Charset newCharset) {
        charset = newCharset;
    }

    /// Goes to the next pair.
    ///
    /// @return whether there is one; a pair that is cut short is none
    /// @throws UnreadableFile if there is something else than a code
    boolean next() {
        if (pushedBack) {
            pushedBack = false;
            return true;
        }
        if (at >= bytes.length) {
            isCut |= line > 0 && !hasEnded();
            return false;
        }
        code = number();
        if (at >= bytes.length) {
            isCut |= code != 0;
            return false;
        }
        value = text();
        return true;
    }

    private boolean hasEnded() {
        return code == 0 && value.equals("EOF");
    }

    int bytesRead() {
        return at;
    }

    /// Whether the file ended in the midst of something, so that what was read last may lack a part.
    boolean isCut() {
        return isCut;
    }

    /// Lets the pair be read again by the next reader.
    void back() {
        pushedBack = true;
    }

    boolean is(int wantedCode, String wanted) {
        return code == wantedCode && value.equals(wanted);
    }

    int code() {
        return code;
    }

    String value() {
        return value;
    }

    /// The line of the code, from 1.
    int line() {
        return line - 1;
    }

    private int number() {
        var from = at;
        var end = endOfLine();
        while (from < end && bytes[from] <= ' ') {
            from++;
        }
        while (end > from && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        if (from == end && at >= bytes.length) {
            return -1;
        }
        if (from == end || end - from > 6) {
            throw broken();
        }
        var number = 0;
        var negative = bytes[from] == '-';
        for (var i = negative ? from + 1 : from; i < end; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                throw broken();
            }
            number = number * 10 + bytes[i] - '0';
        }
        return negative ? -number : number;
    }

    private UnreadableFile broken() {
        return new UnreadableFile("exchange.broken-dxf", file, line);
    }

    private String text() {
        var from = at;
        var end = endOfLine();
        // Numbers and handles are plain and many; only what may hold words is decoded.
        if (code >= 10 && code < 300) {
            while (from < end && bytes[from] == ' ') {
                from++;
            }
            return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1).stripTrailing();
        }
        return new String(bytes, from, end - from, charset);
    }

    /// Goes behind the line, whatever ends it.
    private int endOfLine() {
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        var end = at;
        if (at < bytes.length) {
            at += bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n' ? 2 : 1;
        }
        line++;
        return end;
    }
}
