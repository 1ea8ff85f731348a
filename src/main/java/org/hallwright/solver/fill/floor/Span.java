package org.hallwright.solver.fill.floor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A stretch of a line, in metres; lists of them are sorted and apart from one another.
public record Span(double lo, double hi) {
    /// Lengths below this are rounding.
    public static final double HAIR = 1e-6;

    public double length() {
        return hi - lo;
    }

    public boolean covers(double from, double to) {
        return lo <= from + HAIR && hi >= to - HAIR;
    }

    /// What both lists cover.
    public static List<Span> common(List<Span> some, List<Span> others) {
        var common = new ArrayList<Span>();
        var i = 0;
        var j = 0;
        while (i < some.size() && j < others.size()) {
            var a = some.get(i);
            var b = others.get(j);
            var lo = Math.max(a.lo, b.lo);
            var hi = Math.min(a.hi, b.hi);
            if (hi - lo > HAIR) {
                common.add(new Span(lo, hi));
            }
            if (a.hi < b.hi) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /// The spans in any order, joined where they meet.
    public static List<Span> joined(List<Span> spans) {
        var sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingDouble(Span::lo));
        var joined = new ArrayList<Span>();
        for (var span : sorted) {
            if (!joined.isEmpty() && span.lo <= joined.getLast().hi + HAIR) {
                var last = joined.removeLast();
                joined.add(new Span(last.lo, Math.max(last.hi, span.hi)));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /// The spans in any order, joined where they overlap but not where they only meet.
    static List<Span> apart(List<Span> spans) {
        var sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingDouble(Span::lo));
        var apart = new ArrayList<Span>();
        for (var span : sorted) {
            if (!apart.isEmpty() && span.lo < apart.getLast().hi - HAIR) {
                var last = apart.removeLast();
                apart.add(new Span(last.lo, Math.max(last.hi, span.hi)));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }

    /// What is left of the spans where those taken are cut out; the taken ones may come in any order.
    public static List<Span> without(List<Span> spans, List<Span> taken) {
        if (taken.isEmpty()) {
            return spans;
        }
        var left = new ArrayList<Span>();
        var cuts = joined(taken);
        for (var span : spans) {
            var from = span.lo;
            for (var cut : cuts) {
                if (cut.hi <= from || cut.lo >= span.hi) {
                    continue;
                }
                if (cut.lo - from > HAIR) {
                    left.add(new Span(from, cut.lo));
                }
                from = Math.max(from, cut.hi);
            }
            if (span.hi - from > HAIR) {
                left.add(new Span(from, span.hi));
            }
        }
        return left;
    }
}
