package org.hallwright.drawing;

/// A colour, as `0xRRGGBB` with an opacity from 0 to 1.
public record Ink(int rgb, double opacity) {
    public static final Ink BLACK = of(0x000000);
    public static final Ink WHITE = of(0xFFFFFF);

    public static Ink of(int rgb) {
        return new Ink(rgb, 1);
    }

    /// Reads `#rrggbb`, or gives the fallback where the text is none.
    public static Ink parse(String hex, Ink fallback) {
        return hex.matches("#[0-9a-fA-F]{6}") ? of(Integer.parseInt(hex.substring(1), 16)) : fallback;
    }

    public Ink withOpacity(double newOpacity) {
        return new Ink(rgb, newOpacity);
    }

    public int red() {
        return rgb >> 16 & 0xFF;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }

    /// This colour mixed with another; a share of 0 leaves it, 1 gives the other.
    public Ink mixed(Ink other, double share) {
        var r = (int) Math.round(red() + (other.red() - red()) * share);
        var g = (int) Math.round(green() + (other.green() - green()) * share);
        var b = (int) Math.round(blue() + (other.blue() - blue()) * share);
        return new Ink(r << 16 | g << 8 | b, opacity);
    }

    /// Perceived lightness from 0 to 1, by which black or white letters are chosen.
    public double lightness() {
        return (0.2126 * red() + 0.7152 * green() + 0.0722 * blue()) / 255;
    }

    /// Relative luminance as WCAG defines it, from 0 to 1.
    public double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    public String hex() {
        return String.format("#%06x", rgb);
    }
}
