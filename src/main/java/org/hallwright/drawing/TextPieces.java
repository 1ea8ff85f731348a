package org.hallwright.drawing;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into the pieces between which a line may break: words of alphabets, single characters of Chinese.
///
/// Chinese punctuation never begins a line, and opening brackets never end one.
public final class TextPieces {
    private static final String NOT_FIRST = "，。、；：！？）》」』】〉”’…—～·％,.;:!?)]}%";
    private static final String NOT_LAST = "（《「『【〈“‘([{";

    private TextPieces() {}

    /// The pieces in order; a space belongs to the end of the piece before it.
    public static List<String> of(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        var codes = text.strip().codePoints().toArray();
        for (var i = 0; i < codes.length; i++) {
            piece.appendCodePoint(codes[i]);
            if (i + 1 == codes.length || mayBreak(codes[i], codes[i + 1])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (Character.isWhitespace(after) || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        var afterHyphen = (before == '-' || before == '/') && Character.isLetter(after);
        return Character.isWhitespace(before) || afterHyphen || isWide(before) || isWide(after);
    }

    /// Whether it is a character of a script without spaces between words, or a full-width sign.
    public static boolean isWide(int codePoint) {
        return codePoint >= 0x2E80 && codePoint <= 0x9FFF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFF01 && codePoint <= 0xFF60
                || codePoint >= 0x20000;
    }
}
