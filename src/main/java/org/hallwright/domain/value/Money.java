package org.hallwright.domain.value;

import java.math.BigDecimal;
import java.util.Objects;

/// An amount in one currency, named by its ISO 4217 code.
public record Money(BigDecimal amount, String currency) {
    public Money {
        Objects.requireNonNull(amount);
        currency = currency == null ? "" : currency;
    }

    public static Money of(long amount, String currency) {
        return new Money(BigDecimal.valueOf(amount), currency);
    }
}
