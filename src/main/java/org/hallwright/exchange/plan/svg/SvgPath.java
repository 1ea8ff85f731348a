package org.hallwright.exchange.plan.svg;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.exchange.plan.drawing.Trace;

/// The data of a path as lines, one for each of its parts; curves and arcs as short straight pieces.
///
/// What follows something that is not understood is left out, as viewers do.
final class SvgPath {
    /// @param closed whether it goes back to where it began
    record Part(Trace trace, boolean closed) {}

    private final String data;
    private final List<Part> parts = new ArrayList<>();
    private Trace trace = new Trace();
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;
    /// The last control point, which smooth curves mirror.
    private double controlX;
    private double controlY;
    private char before = ' ';

    private SvgPath(String data) {
        this.data = data;
    }

    static List<Part> parts(String data) {
        var path = new SvgPath(data);
        path.read();
        return path.parts;
    }

    private void read() {
        var command = ' ';
        while (true) {
            skipBlanks();
            if (at >= data.length()) {
                break;
            }
            var next = data.charAt(at);
            if (Character.isLetter(next) && next != 'e' && next != 'E') {
                command = next;
                at++;
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            } else if (command == 'Z' || command == 'z' || command == ' ') {
                break;
            }
            if (!step(command)) {
                break;
            }
            before = Character.toUpperCase(command);
        }
        end(false);
    }

    private void end(boolean closed) {
        if (trace.corners() > 1) {
            parts.add(new Part(trace, closed && trace.corners() > 2));
        }
        trace = new Trace();
    }

    /// @return whether the command was understood and had its numbers
    private boolean step(char command) {
        var relative = Character.isLowerCase(command);
        var dx = relative ? x : 0;
        var dy = relative ? y : 0;
        return switch (Character.toUpperCase(command)) {
            case 'M' -> move(numbers(2), dx, dy);
            case 'L' -> line(numbers(2), dx, dy);
            case 'H' -> level(numbers(1), dx);
            case 'V' -> upright(numbers(1), dy);
            case 'C' -> cubic(numbers(6), dx, dy);
            case 'S' -> smooth(numbers(4), dx, dy);
            case 'Q' -> quadratic(numbers(4), dx, dy);
            case 'T' -> smoothQuadratic(numbers(2), dx, dy);
            case 'A' -> arc(dx, dy);
            case 'Z' -> close();
            default -> false;
        };
    }

    private boolean move(double[] n, double dx, double dy) {
        if (n.length == 0) {
            return false;
        }
        end(false);
        startX = n[0] + dx;
        startY = n[1] + dy;
        return to(startX, startY);
    }

    private boolean line(double[] n, double dx, double dy) {
        return n.length > 0 && to(n[0] + dx, n[1] + dy);
    }

    private boolean level(double[] n, double dx) {
        return n.length > 0 && to(n[0] + dx, y);
    }

    private boolean upright(double[] n, double dy) {
        return n.length > 0 && to(x, n[0] + dy);
    }

    private boolean to(double newX, double newY) {
        if (trace.isEmpty()) {
            trace.to(x = startX, y = startY);
        }
        if (newX != trace.lastX() || newY != trace.lastY()) {
            trace.to(newX, newY);
        }
        x = newX;
        y = newY;
        controlX = x;
        controlY = y;
        return true;
    }

    private boolean curve(double x1, double y1, double x2, double y2, double newX, double newY) {
        if (trace.isEmpty()) {
            trace.to(startX, startY);
        }
        trace.cubic(x1, y1, x2, y2, newX, newY);
        x = newX;
        y = newY;
        controlX = x2;
        controlY = y2;
        return true;
    }

    private boolean cubic(double[] n, double dx, double dy) {
        return n.length > 0 && curve(n[0] + dx, n[1] + dy, n[2] + dx, n[3] + dy, n[4] + dx, n[5] + dy);
    }

    private boolean smooth(double[] n, double dx, double dy) {
        var mirrors = before == 'C' || before == 'S';
        return n.length > 0
                && curve(
                        mirrors ? 2 * x - controlX : x,
                        mirrors ? 2 * y - controlY : y,
                        n[0] + dx,
                        n[1] + dy,
                        n[2] + dx,
                        n[3] + dy);
    }

    private boolean quadratic(double[] n, double dx, double dy) {
        return n.length > 0 && throughOne(n[0] + dx, n[1] + dy, n[2] + dx, n[3] + dy);
    }

    private boolean smoothQuadratic(double[] n, double dx, double dy) {
        var mirrors = before == 'Q' || before == 'T';
        return n.length > 0
                && throughOne(mirrors ? 2 * x - controlX : x, mirrors ? 2 * y - controlY : y, n[0] + dx, n[1] + dy);
    }

    private boolean throughOne(double cx, double cy, double newX, double newY) {
        curve(
                x + (cx - x) * 2 / 3,
                y + (cy - y) * 2 / 3,
                newX + (cx - newX) * 2 / 3,
                newY + (cy - newY) * 2 / 3,
                newX,
                newY);
        controlX = cx;
        controlY = cy;
        return true;
    }

    private boolean arc(double dx, double dy) {
        var radii = numbers(3);
        if (radii.length == 0) {
            return false;
        }
        var large = flag();
        var sweep = flag();
        var end = numbers(2);
        if (large < 0 || sweep < 0 || end.length == 0) {
            return false;
        }
        if (trace.isEmpty()) {
            trace.to(startX, startY);
        }
        var ends = new double[] {x, y, end[0] + dx, end[1] + dy};
        SvgArc.draw(trace, ends, radii, large == 1, sweep == 1);
        return to(end[0] + dx, end[1] + dy);
    }

    private boolean close() {
        end(true);
        x = startX;
        y = startY;
        return true;
    }

    private void skipBlanks() {
        while (at < data.length() && (data.charAt(at) <= ' ' || data.charAt(at) == ',')) {
            at++;
        }
    }

    /// Flags may stand without anything between them.
    private int flag() {
        skipBlanks();
        var flag = at < data.length() ? data.charAt(at++) : ' ';
        return flag == '0' ? 0 : flag == '1' ? 1 : -1;
    }

    /// So many numbers, or none if they are not all there.
    private double[] numbers(int count) {
        var numbers = new double[count];
        for (var i = 0; i < count; i++) {
            skipBlanks();
            var from = at;
            number();
            try {
                numbers[i] = Double.parseDouble(data.substring(from, at));
            } catch (NumberFormatException e) {
                return new double[0];
            }
        }
        return numbers;
    }

    private void number() {
        sign();
        digits();
        if (at < data.length() && data.charAt(at) == '.') {
            at++;
            digits();
        }
        if (at + 1 < data.length() && (data.charAt(at) == 'e' || data.charAt(at) == 'E')) {
            at++;
            sign();
            digits();
        }
    }

    private void sign() {
        if (at < data.length() && (data.charAt(at) == '-' || data.charAt(at) == '+')) {
            at++;
        }
    }

    private void digits() {
        while (at < data.length() && data.charAt(at) >= '0' && data.charAt(at) <= '9') {
            at++;
        }
    }
}
