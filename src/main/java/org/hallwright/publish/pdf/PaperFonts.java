package org.hallwright.publish.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.hallwright.drawing.TextPieces;

/// The fonts of all papers and what their letters measure: a sans serif with Cyrillic, and one with Han, kana and
/// Hangul.
///
/// A text is cut into runs, each in the first font that has its letters; a letter that no font has becomes a
/// question mark, and control characters fall away. The fonts come with the program, so papers are the same
/// everywhere.
public final class PaperFonts implements AutoCloseable {
    private static final String FOLDER = "/org/hallwright/drawing/fonts/";
    /// Signs that both fonts have, which stand full-width between Han characters.
    private static final String SHARED_SIGNS = "“”‘’…—·";

    private final Map<Face, Font> fonts = new HashMap<>();
    private final Map<String, Double> widths = new HashMap<>();

    /// One of the font files.
    enum Face {
        REGULAR("NotoSansMerged-Regular.ttf"),
        BOLD("NotoSansMerged-Bold.ttf"),
        HAN("WenQuanZhengHei.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    /// A part of a text that one font can show.
    ///
    /// @param heavy whether it must be made bold by outlining, since its font has no bold
    record Run(Face face, String text, boolean heavy) {}

    private record Font(TrueTypeFont file, CmapLookup letters, double unitsPerEm) {}

    /// The width at letter size 1.
    public double width(String text, boolean bold) {
        var key = bold ? "b" + text : "r" + text;
        if (widths.size() > 50_000) {
            widths.clear();
        }
        return widths.computeIfAbsent(key, k -> measure(text, bold));
    }

    private double measure(String text, boolean bold) {
        return runs(text, bold).stream().mapToDouble(this::width).sum();
    }

    private double width(Run run) {
        var font = font(run.face());
        var units = 0.0;
        for (var letter : run.text().codePoints().toArray()) {
            units += advance(font, letter);
        }
        return units / font.unitsPerEm();
    }

    private static int advance(Font font, int letter) {
        try {
            return font.file().getAdvanceWidth(font.letters().getGlyphId(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text in runs, in reading order.
    List<Run> runs(String text, boolean bold) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.isWhitespace(c) || c == 0xA0 ? ' ' : c)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .toArray();
        var latin = bold ? Face.BOLD : Face.REGULAR;
        var runs = new ArrayList<Run>();
        var run = new StringBuilder();
        var face = latin;
        for (var i = 0; i < letters.length; i++) {
            var next = faceOf(letters, i, latin);
            if (next != face && !run.isEmpty()) {
                runs.add(new Run(face, run.toString(), bold && face == Face.HAN));
                run.setLength(0);
            }
            face = next;
            run.appendCodePoint(has(face, letters[i]) ? letters[i] : '?');
        }
        if (!run.isEmpty()) {
            runs.add(new Run(face, run.toString(), bold && face == Face.HAN));
        }
        return runs;
    }

    private Face faceOf(int[] letters, int i, Face latin) {
        var letter = letters[i];
        var besideHan = i > 0 && TextPieces.isWide(letters[i - 1])
                || i + 1 < letters.length && TextPieces.isWide(letters[i + 1]);
        if (SHARED_SIGNS.indexOf(letter) >= 0 && besideHan && has(Face.HAN, letter)) {
            return Face.HAN;
        }
        return has(latin, letter) || !has(Face.HAN, letter) ? latin : Face.HAN;
    }

    private boolean has(Face face, int letter) {
        return font(face).letters().getGlyphId(letter) > 0;
    }

    TrueTypeFont file(Face face) {
        return font(face).file();
    }

    private Font font(Face face) {
        return fonts.computeIfAbsent(face, PaperFonts::load);
    }

    private static Font load(Face face) {
        try (var in = PaperFonts.class.getResourceAsStream(FOLDER + face.file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + face.file + " is missing from the program");
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return new Font(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (var font : fonts.values()) {
            try {
                font.file().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        fonts.clear();
    }
}
