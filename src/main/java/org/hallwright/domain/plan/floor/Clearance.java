package org.hallwright.domain.plan.floor;

/// How far each free cell is from the nearest cell that is not free, in cells, exactly.
///
/// Two passes of the lower envelope of parabolas (Felzenszwalb and Huttenlocher).
record Clearance(double[] cells) {
    private static final double FAR = 1e12;

    static Clearance of(Ground ground) {
        var raster = ground.raster();
        var squares = new double[raster.cells()];
        for (var cell = 0; cell < squares.length; cell++) {
            squares[cell] = ground.isFree(cell) ? FAR : 0;
        }
        for (var column = 0; column < raster.columns(); column++) {
            climb(squares, column, raster.columns(), raster.rows());
        }
        var line = new Line(raster.columns());
        for (var row = 0; row < raster.rows(); row++) {
            line.sweep(squares, row * raster.columns());
        }
        for (var cell = 0; cell < squares.length; cell++) {
            squares[cell] = Math.sqrt(squares[cell]);
        }
        return new Clearance(squares);
    }

    /// Squares of the distances within one column, up and down.
    private static void climb(double[] squares, int first, int step, int count) {
        var steps = FAR;
        for (var i = 0; i < count; i++) {
            steps = squares[first + i * step] == 0 ? 0 : steps + 1;
            squares[first + i * step] = steps;
        }
        steps = FAR;
        for (var i = count - 1; i >= 0; i--) {
            steps = Math.min(steps + 1, squares[first + i * step]);
            squares[first + i * step] = Math.min(steps * steps, FAR);
        }
    }

    double of(int cell) {
        return cells[cell];
    }

    /// One row: the lower envelope of the parabolas over its cells.
    private static final class Line {
        private final int[] vertex;
        private final double[] from;
        private final double[] values;

        Line(int count) {
            vertex = new int[count];
            from = new double[count + 1];
            values = new double[count];
        }

        void sweep(double[] squares, int first) {
            var n = values.length;
            System.arraycopy(squares, first, values, 0, n);
            var k = 0;
            vertex[0] = 0;
            from[0] = -FAR;
            from[1] = FAR;
            for (var q = 1; q < n; q++) {
                var at = meeting(vertex[k], q);
                while (at <= from[k]) {
                    at = meeting(vertex[--k], q);
                }
                vertex[++k] = q;
                from[k] = at;
                from[k + 1] = FAR;
            }
            k = 0;
            for (var q = 0; q < n; q++) {
                while (from[k + 1] < q) {
                    k++;
                }
                var off = (double) q - vertex[k];
                squares[first + q] = off * off + values[vertex[k]];
            }
        }

        private double meeting(int p, int q) {
            return (values[q] + (double) q * q - values[p] - (double) p * p) / (2.0 * (q - p));
        }
    }
}
