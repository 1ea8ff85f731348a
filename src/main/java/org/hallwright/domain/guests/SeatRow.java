package org.hallwright.domain.guests;

import java.util.ArrayList;
import java.util.List;

/// Seats guests side by side by protocol: the first in the middle, the second at the first's left hand, the third at
/// the right hand, and so on outwards.
public final class SeatRow {
    private SeatRow() {}

    /// Those of one row from the left as the audience sees them, for whom the first's left hand is on the right.
    public static <T> List<T> seen(List<T> byProtocol) {
        var row = new ArrayList<T>();
        for (var i = 0; i < byProtocol.size(); i++) {
            if (i % 2 == 0) {
                row.addFirst(byProtocol.get(i));
            } else {
                row.addLast(byProtocol.get(i));
            }
        }
        return row;
    }

    /// Rows of at most so many seats, the front row first.
    public static <T> List<List<T>> rows(List<T> byProtocol, int most) {
        var rows = new ArrayList<List<T>>();
        for (var from = 0; from < byProtocol.size(); from += most) {
            rows.add(seen(byProtocol.subList(from, Math.min(from + most, byProtocol.size()))));
        }
        return rows;
    }
}
