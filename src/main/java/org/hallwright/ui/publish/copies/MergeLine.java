package org.hallwright.ui.publish.copies;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hallwright.domain.merge.Difference;
import org.hallwright.domain.merge.Side;
import org.jspecify.annotations.Nullable;

/// One difference in words, and what was chosen about it; null while nothing was.
public record MergeLine(
        Difference difference,
        String record,
        String what,
        String mine,
        String theirs,
        ObjectProperty<@Nullable Side> choice) {
    MergeLine(Difference difference, String record, String what, String mine, String theirs) {
        this(difference, record, what, mine, theirs, new SimpleObjectProperty<>());
    }
}
