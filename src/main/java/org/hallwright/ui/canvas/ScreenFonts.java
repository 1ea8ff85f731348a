package org.hallwright.ui.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.hallwright.drawing.TextPieces;

/// Fonts of the screen, with letters of both languages, and the widths of texts on the canvas, each measured once.
///
/// Where the system has a Chinese font, its own font is used and it falls back by itself. Where it has none, as on
/// the headless platform, the fonts of the papers are loaded, so that Chinese never shows as boxes. JavaFX thread
/// only.
public final class ScreenFonts {
    private static final String FOLDER = "/org/hallwright/drawing/fonts/";
    private static final List<String> CHINESE_FAMILIES = List.of(
            "PingFang SC",
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Source Han Sans SC",
            "Source Han Sans CN",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "SimHei",
            "SimSun");
    private static final double MEASURED_AT = 64;
    private static final int MOST_KEPT = 40_000;

    private static final Families FAMILIES = families();

    private final Map<Face, Font> fonts = new HashMap<>();
    private final Map<String, Double> regular = new HashMap<>();
    private final Map<String, Double> bold = new HashMap<>();
    private final Text ruler = new Text();

    /// The fonts of the program, if they are used, by their full names.
    ///
    /// @param own whether they are the program's; else the family of all texts is the system's
    private record Families(boolean own, String plain, String bold, String han) {}

    private record Face(boolean bold, boolean han, int halfPixels) {}

    /// A family that has the letters of both languages, for the controls of the window.
    public static String family() {
        return FAMILIES.han();
    }

    private static Families families() {
        var installed = Font.getFamilies();
        if (CHINESE_FAMILIES.stream().anyMatch(installed::contains)) {
            var family = Font.getDefault().getFamily();
            return new Families(false, family, family, family);
        }
        return new Families(
                true, load("NotoSansMerged-Regular.ttf"), load("NotoSansMerged-Bold.ttf"), load("WenQuanZhengHei.ttf"));
    }

    private static String load(String file) {
        var font = Font.loadFont(ScreenFonts.class.getResourceAsStream(FOLDER + file), 12);
        return font == null ? Font.getDefault().getName() : font.getName();
    }

    /// A font for that text, of that size or up to half a pixel smaller.
    Font of(boolean inBold, double sizePx, String text) {
        return font(new Face(inBold, isHan(text), (int) Math.floor(sizePx * 2)));
    }

    private Font font(Face face) {
        return fonts.computeIfAbsent(face, ScreenFonts::make);
    }

    private static Font make(Face face) {
        var size = face.halfPixels() / 2.0;
        if (!FAMILIES.own()) {
            return Font.font(FAMILIES.plain(), face.bold() ? FontWeight.BOLD : FontWeight.NORMAL, size);
        }
        var letters = face.bold() ? FAMILIES.bold() : FAMILIES.plain();
        return new Font(face.han() ? FAMILIES.han() : letters, size);
    }

    /// The width of a text at letter size 1.
    double emWidth(boolean inBold, String text) {
        var kept = inBold ? bold : regular;
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(text, t -> {
            ruler.setFont(of(inBold, MEASURED_AT, t));
            ruler.setText(t);
            return ruler.getLayoutBounds().getWidth() / MEASURED_AT;
        });
    }

    private static boolean isHan(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x2E7F
                    && (TextPieces.isWide(text.charAt(i)) || Character.isSurrogate(text.charAt(i)))) {
                return true;
            }
        }
        return false;
    }
}
