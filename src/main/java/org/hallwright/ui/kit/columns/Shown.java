package org.hallwright.ui.kit.columns;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import org.hallwright.exchange.table.Table;
import org.jspecify.annotations.Nullable;

/// What the screen shows of a table on its way in, and lets the user change.
///
/// @param <F> the fields there are
/// @param table as it was read; null while it is not known
/// @param sheets names of a workbook's sheets; empty for a text file
/// @param remembered whether columns are as the user set them for a file of this form
/// @param matchAnew finds the columns as if such a file had never come
public record Shown<F>(
        SourceChoice choice,
        ReadOnlyObjectProperty<@Nullable Table> table,
        ObservableList<String> sheets,
        ObservableList<SourceColumn<F>> columns,
        ReadOnlyBooleanProperty remembered,
        Runnable matchAnew) {}
