package org.hallwright.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import javafx.scene.text.Font;

/// The font that the window falls back to where the system has none with Chinese letters.
///
/// JavaFX finds missing letters in the fonts of the system only, so that without one Chinese would be a row of
/// boxes. Then everything is set in the font that the papers use, which has both scripts.
public final class ScreenFont {
    private static final String FILE = "/org/hallwright/drawing/fonts/WenQuanZhengHei.ttf";
    private static final Set<String> CHINESE = Set.of(
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Source Han Sans SC",
            "Source Han Sans CN",
            "WenQuanYi Micro Hei",
            "Microsoft YaHei",
            "Microsoft YaHei UI",
            "PingFang SC",
            "Hiragino Sans GB",
            "SimSun",
            "Droid Sans Fallback");

    private ScreenFont() {}

    /// The family of the program's own font, loaded; empty where the system has Chinese letters itself.
    public static Optional<String> family() {
        if (Font.getFamilies().stream().anyMatch(CHINESE::contains)) {
            return Optional.empty();
        }
        try (var in = ScreenFont.class.getResourceAsStream(FILE)) {
            return Optional.ofNullable(in)
                    .map(stream -> Font.loadFont(stream, 12))
                    .map(Font::getFamily);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
