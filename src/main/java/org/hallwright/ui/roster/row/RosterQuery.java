package org.hallwright.ui.roster.row;

import java.util.Collection;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hallwright.domain.roster.query.ParsedQuery;
import org.hallwright.domain.roster.query.Query;
import org.hallwright.domain.roster.query.QueryParser;
import org.hallwright.domain.roster.query.WrongQuery;
import org.jspecify.annotations.Nullable;

/// The query as it is being written: the last that could be read, and what is wrong with what is written since.
public final class RosterQuery {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ParsedQuery> parsed =
            new ReadOnlyObjectWrapper<>(QueryParser.parse("", Set.of()));
    private final ReadOnlyObjectWrapper<@Nullable WrongQuery> problem = new ReadOnlyObjectWrapper<>();
    private Collection<String> columns = Set.of();

    RosterQuery() {
        text.addListener(o -> read());
    }

    private void read() {
        try {
            parsed.set(QueryParser.parse(text.get(), columns));
            problem.set(null);
        } catch (WrongQuery wrong) {
            problem.set(wrong);
        }
    }

    /// @param names columns that are no fields of ours, by which this roster can be asked
    void columns(Collection<String> names) {
        if (!names.equals(columns)) {
            columns = names;
            read();
        }
    }

    public Collection<String> columns() {
        return columns;
    }

    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<ParsedQuery> parsedProperty() {
        return parsed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable WrongQuery> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Asks for those values of a field instead of what was asked of it; an empty term asks nothing.
    public void filter(Query.Field field, String term) {
        text.set(parsed.get().with(field, term));
    }

    public void drop(ParsedQuery.Clause clause) {
        text.set(parsed.get().without(clause));
    }
}
