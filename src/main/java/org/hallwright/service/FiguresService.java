package org.hallwright.service;

import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.figures.Definition;
import org.hallwright.domain.figures.ExhibitionFigures;
import org.hallwright.domain.figures.YearFigures;

/// Counts an exhibition, or the exhibitions of a year, as the trade counts.
public final class FiguresService {
    private static final String HOME = "CN";

    /// @param state of one exhibition
    public ExhibitionFigures figures(ExhibitionState state, Definition definition) {
        return ExhibitionFigures.of(state, definition, HOME);
    }

    public YearFigures year(Portfolio portfolio, int year) {
        return YearFigures.of(portfolio, year);
    }
}
