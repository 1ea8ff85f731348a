package org.hallwright.domain.geometry.snap;

import java.util.Collection;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Point;

/// Ways in whole millimetres that keep to lines of which one at least is slanted.
final class Millimetres {
    private static final double ONE = 0.001;
    private static final int FARTHEST = 2;

    /// What is nearer to a line than this, in metres, is on it as far as anybody reads.
    private static final double ON = 0.0003;

    private static final double READ = 100;
    private static final double SEEN = 10;

    private Millimetres() {}

    /// The nearest way that is as good as on all the lines, else the one that is least off them; the nearest of all
    /// where there are none.
    static Point nearest(double dx, double dy, Collection<Pull> pulls) {
        var best = new Point(dx, dy);
        if (pulls.isEmpty()) {
            return best;
        }
        var least = Double.MAX_VALUE;
        for (var i = -FARTHEST; i <= FARTHEST; i++) {
            for (var j = -FARTHEST; j <= FARTHEST; j++) {
                var x = Metres.round(dx) + i * ONE;
                var y = Metres.round(dy) + j * ONE;
                var off = off(x - dx, y - dy, pulls);
                var worth = off + Math.hypot(x - dx, y - dy);
                if (worth < least) {
                    least = worth;
                    best = new Point(x, y);
                }
            }
        }
        return best;
    }

    /// How far off the lines, weighed: a gap is read to the millimetre, and a straight line can be met.
    private static double off(double dx, double dy, Collection<Pull> pulls) {
        return pulls.stream()
                .mapToDouble(pull -> Math.max(
                                0,
                                Math.abs(dx * pull.grip().nx()
                                                + dy * pull.grip().ny())
                                        - ON)
                        * (pull.gap() || pull.isStraight() ? READ : SEEN))
                .sum();
    }
}
