package org.hallwright.ui.roster.column;

import java.util.Optional;
import org.hallwright.domain.roster.query.Query;
import org.hallwright.exchange.roster.CellField;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;

/// A column that the table of exhibitors can show: one of the program's, or one that a file brought.
public sealed interface ShownColumn permits RosterColumn, OwnColumn {
    double widthPx();

    /// Whether it shows figures, which stand to the right.
    boolean isFigure();

    /// By which field a query asks for what stands in it.
    Query.Field field();

    /// The field as a reader of that language writes it in a query.
    String written(Language language);

    String heading(Messages messages);

    /// Which field is written when a cell is typed into by a reader of that language; empty where none can be.
    Optional<CellField> typed(Language language);

    /// Whether rows can be grouped by it, because many share a value.
    boolean groups();

    /// The key under which a kept view names it, without spaces and colons.
    String key();
}
