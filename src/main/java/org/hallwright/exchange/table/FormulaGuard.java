package org.hallwright.exchange.table;

import java.util.regex.Pattern;

/// Keeps cells that begin like formulas from being run by a spreadsheet: such a cell gets an apostrophe in front,
/// which reading takes off again. Phone numbers and negative numbers stay what they are.
///
/// A cell that by itself looks guarded is guarded once more, so that `removed(added(x))` is always `x`.
final class FormulaGuard {
    private static final Pattern RISKY = Pattern.compile("^(?:[\\t\\r\\n]|\\s*[=+\\-@＝＋－＠]).*", Pattern.DOTALL);
    private static final Pattern NUMBER_OR_PHONE =
            Pattern.compile("^[+-][\\d\\s()./,-]*(?:[eE][+-]?\\d+)?(?:\\s*(?:ext\\.?|x|转|分机)\\s*\\d+)?$");

    private FormulaGuard() {}

    static String added(String cell) {
        return isRisky(bare(cell)) ? "'" + cell : cell;
    }

    /// For workbooks, whose cells say themselves that they are text: only what looks guarded needs its apostrophe.
    static String kept(String cell) {
        return cell.startsWith("'") ? added(cell) : cell;
    }

    static String removed(String cell) {
        return cell.startsWith("'") && isRisky(bare(cell)) ? cell.substring(1) : cell;
    }

    private static String bare(String cell) {
        var start = 0;
        while (start < cell.length() && cell.charAt(start) == '\'') {
            start++;
        }
        return cell.substring(start);
    }

    private static boolean isRisky(String cell) {
        return RISKY.matcher(cell).matches() && !NUMBER_OR_PHONE.matcher(cell).matches();
    }
}
