package org.hallwright.exchange.plan.dxf;

/// The middle of a text and the height of its letters; widths are guessed, as no font is known.
record DxfTextPlace(double x, double y, double height) {
    private static final double LATIN = 0.7;
    private static final double LEADING = 1.6;

    /// Of a TEXT or an attribute: the first point is the left end of its base line, the second where it is
    /// aligned.
    static DxfTextPlace ofLine(DxfEntity e) {
        var height = e.number(40, 1);
        var across = e.whole(72, 0);
        var up = e.whole(e.type().equals("ATTRIB") ? 74 : 73, 0);
        var width = width(DxfText.ofLine(e.text(1)), height) * e.number(41, 1);
        var aligned = (across != 0 || up != 0) && !e.text(11).isEmpty();
        var x = e.number(aligned ? 11 : 10, 0);
        var y = e.number(aligned ? 21 : 20, 0);
        var right = switch (across) {
            case 1, 4 -> 0;
            case 2 -> -width / 2;
            case 3, 5 -> (e.number(10, 0) - x) / 2;
            default -> width / 2;
        };
        var above = switch (up) {
            case 2 -> 0;
            case 3 -> -height / 2;
            default -> across == 4 ? 0 : height / 2;
        };
        return turned(x, y, right, above, e.number(50, 0), height);
    }

    /// Of an MTEXT: one of nine places of its box.
    static DxfTextPlace ofParagraphs(DxfEntity e, String plain) {
        var height = e.number(40, 1);
        var lines = plain.split("\n", -1);
        var width = 0.0;
        for (var line : lines) {
            width = Math.max(width, width(line, height));
        }
        var tall = height * (1 + (lines.length - 1) * LEADING);
        var at = Math.clamp(e.whole(71, 1), 1, 9) - 1;
        var right = (1 - at % 3) * width / 2;
        var above = (at / 3 - 1) * tall / 2;
        var turn =
                e.text(11).isEmpty() ? e.number(50, 0) : Math.toDegrees(Math.atan2(e.number(21, 0), e.number(11, 1)));
        return turned(e.number(10, 0), e.number(20, 0), right, above, turn, height);
    }

    private static double width(String text, double height) {
        return text.codePoints()
                .mapToDouble(c -> Character.isIdeographic(c) ? height : height * LATIN)
                .sum();
    }

    private static DxfTextPlace turned(double x, double y, double right, double above, double degrees, double height) {
        var cos = Math.cos(Math.toRadians(degrees));
        var sin = Math.sin(Math.toRadians(degrees));
        return new DxfTextPlace(x + right * cos - above * sin, y + right * sin + above * cos, height);
    }
}
