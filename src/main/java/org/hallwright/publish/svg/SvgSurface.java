package org.hallwright.publish.svg;

import java.util.Base64;
import java.util.Locale;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.value.Bytes;
import org.hallwright.drawing.ImagePlace;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;
import org.hallwright.publish.pdf.PaperFonts;

/// An SVG in the making; each shape that was named is a group with an id and a title.
public final class SvgSurface implements Surface {
    private static final double BASELINE = 0.36;
    private static final String FONTS =
            "'Noto Sans','Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";

    private final PaperFonts fonts;
    private final Bounds visible;
    private final double scale;
    private final boolean yUp;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder definitions = new StringBuilder();
    private int clips;
    private String id = "";
    private String title = "";

    /// @param visible what is shown, in drawing units
    /// @param scale SVG units for one drawing unit
    public SvgSurface(PaperFonts fonts, Bounds visible, double scale, boolean yUp) {
        this.fonts = fonts;
        this.visible = visible;
        this.scale = scale;
        this.yUp = yUp;
    }

    /// The whole document.
    ///
    /// @param documentTitle what a reader's window shows
    /// @param language BCP 47
    public String document(String documentTitle, String language) {
        var width = number(visible.width() * scale);
        var height = number(visible.height() * scale);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s" xml:lang="%s" font-family="%s">
                <title>%s</title>
                <defs>%s</defs>
                %s</svg>
                """.formatted(
                width, height, width, height, escaped(language), FONTS, escaped(documentTitle), definitions, out);
    }

    /// From drawing units into the picture, as SVG writes a transform.
    String transform() {
        return "matrix(%s 0 0 %s %s %s)"
                .formatted(number(scale), number(yUp ? -scale : scale), number(x(0)), number(y(0)));
    }

    /// Puts markup over what has been drawn so far.
    void add(String markup) {
        out.append(markup);
    }

    @Override
    public Bounds visible() {
        return visible;
    }

    @Override
    public double pixel() {
        return 1 / scale;
    }

    @Override
    public void name(String newId, String newTitle) {
        id = newId;
        title = newTitle;
    }

    @Override
    public void fill(double[] outline, Ink ink) {
        shape("<path d=\"" + path(outline, true) + "\" fill=\"" + ink.hex() + "\"" + opacity("fill", ink) + "/>");
    }

    @Override
    public void stroke(double[] outline, boolean closed, Stroke stroke) {
        var dash = stroke.dash() > 0 ? " stroke-dasharray=\"" + number(stroke.dash() * scale) + "\"" : "";
        shape("<path d=\"" + path(outline, closed) + "\" fill=\"none\" stroke=\""
                + stroke.ink().hex() + "\" stroke-width=\"" + number(stroke.width() * scale) + "\""
                + dash + opacity("stroke", stroke.ink()) + "/>");
    }

    private void shape(String element) {
        if (id.isEmpty()) {
            out.append(element).append('\n');
            return;
        }
        out.append("<g id=\"")
                .append(escaped(id))
                .append("\"><title>")
                .append(escaped(title))
                .append("</title>");
        out.append(element).append("</g>\n");
        id = "";
    }

    private String path(double[] outline, boolean closed) {
        var d = new StringBuilder();
        for (var i = 0; i < outline.length; i += 2) {
            d.append(i == 0 ? "M" : "L");
            d.append(number(x(outline[i]))).append(' ').append(number(y(outline[i + 1])));
        }
        return closed ? d.append('Z').toString() : d.toString();
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        var size = style.size() * scale;
        var anchor = switch (style.align()) {
            case LEFT -> "";
            case CENTRE -> " text-anchor=\"middle\"";
            case RIGHT -> " text-anchor=\"end\"";
        };
        var place = style.rotation() == 0
                ? " x=\"" + number(x(x)) + "\" y=\"" + number(y(y) + BASELINE * size) + "\""
                : " transform=\"translate(" + number(x(x)) + " " + number(y(y)) + ") rotate("
                        + number(-style.rotation()) + ")\" y=\"" + number(BASELINE * size) + "\"";
        out.append("<text").append(place).append(anchor);
        out.append(" font-size=\"").append(number(size)).append('"');
        out.append(style.bold() ? " font-weight=\"bold\"" : "");
        out.append(" textLength=\"")
                .append(number(textWidth(text, style) * scale))
                .append('"');
        out.append(" lengthAdjust=\"spacingAndGlyphs\" fill=\"")
                .append(style.ink().hex())
                .append('"');
        out.append(opacity("fill", style.ink()))
                .append('>')
                .append(escaped(text))
                .append("</text>\n");
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        return fonts.width(text, style.bold()) * style.size();
    }

    @Override
    public void image(Bytes encoded, ImagePlace at) {
        var bytes = encoded.toArray();
        var type = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8 ? "jpeg" : "png";
        var height = at.height() * scale;
        out.append("<image width=\"").append(number(at.width() * scale)).append('"');
        out.append(" height=\"").append(number(height)).append("\" preserveAspectRatio=\"none\"");
        out.append(" opacity=\"").append(number(at.opacity())).append('"');
        out.append(" transform=\"translate(")
                .append(number(x(at.x())))
                .append(' ')
                .append(number(y(at.y())));
        out.append(") rotate(")
                .append(number(-at.rotation()))
                .append(") translate(0 ")
                .append(number(-height));
        out.append(")\" href=\"data:image/").append(type).append(";base64,");
        out.append(Base64.getEncoder().encodeToString(bytes)).append("\"/>\n");
    }

    @Override
    public void clip(Bounds b) {
        var name = "clip" + ++clips;
        var top = yUp ? y(b.maxY()) : y(b.minY());
        definitions.append("<clipPath id=\"%s\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath>"
                .formatted(
                        name, number(x(b.minX())), number(top), number(b.width() * scale), number(b.height() * scale)));
        out.append("<g clip-path=\"url(#").append(name).append(")\">\n");
    }

    @Override
    public void unclip() {
        out.append("</g>\n");
    }

    private double x(double unit) {
        return (unit - visible.minX()) * scale;
    }

    private double y(double unit) {
        return (yUp ? visible.maxY() - unit : unit - visible.minY()) * scale;
    }

    private static String opacity(String of, Ink ink) {
        return ink.opacity() == 1 ? "" : " " + of + "-opacity=\"" + number(ink.opacity()) + "\"";
    }

    /// At most three decimals, no exponent, whatever the machine's language.
    private static String number(double value) {
        var rounded = Math.rint(value * 1000) / 1000;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.format(Locale.ROOT, "%.3f", rounded).replaceAll("0+$", "");
    }

    private static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isXml(c) ? c : ' ');
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
