package org.hallwright.exchange.plan.feature;

import java.math.BigDecimal;

/// Numbers as files carry them: without needless zeros and never in powers of ten.
public final class PlainNumber {
    private PlainNumber() {}

    public static String of(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
