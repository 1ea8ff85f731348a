package org.hallwright.rules.planted.service;

import org.dhatim.fastexcel.Workbook;

/// Breaks: sheets at home.
public final class HoldsWorkbook {
    Workbook held;
}
