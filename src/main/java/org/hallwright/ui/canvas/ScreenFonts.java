package org.hallwright.ui.canvas;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Fonts and text widths of the canvas, each made once.
final class ScreenFonts {
    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<String, Double> widths = new HashMap<>();
    private final Text ruler = new Text();

    Font of(boolean bold, double sizePx, String text) {
        return fonts.computeIfAbsent(
                bold + "|" + sizePx, key -> Font.font("System", bold ? FontWeight.BOLD : FontWeight.NORMAL, sizePx));
    }

    double width(boolean bold, double sizePx, String text) {
        return widths.computeIfAbsent(bold + "|" + sizePx + "|" + text, key -> {
            ruler.setFont(of(bold, sizePx, text));
            ruler.setText(text);
            return ruler.getLayoutBounds().getWidth();
        });
    }
}
