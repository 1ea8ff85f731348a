package org.hallwright.rules.planted.drawing;

import org.apache.pdfbox.pdmodel.PDDocument;

/// Breaks: PDF at home.
public final class HoldsDocument {
    PDDocument held;
}
