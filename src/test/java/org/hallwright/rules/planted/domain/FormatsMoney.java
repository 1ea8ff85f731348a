package org.hallwright.rules.planted.domain;

import java.text.NumberFormat;

/// Breaks: domain without text.
public final class FormatsMoney {
    NumberFormat format;
}
