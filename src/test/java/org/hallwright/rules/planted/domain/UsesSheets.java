package org.hallwright.rules.planted.domain;

import de.siegmar.fastcsv.reader.CsvReader;

/// Breaks: domain company.
public final class UsesSheets {
    CsvReader<?> reader;
}
