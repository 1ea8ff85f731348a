package org.hallwright.exchange.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.exchange.table.form.TableForm;

/// What the user says about a roster file.
///
/// @param mapping keys of [RosterField]s to headers, where matching by header is not what is meant
/// @param apart headers that no field takes unless the mapping says so; kept as custom columns
/// @param choices about single values and booths
public record RosterOptions(
        TableOptions table,
        Map<String, String> mapping,
        OnDuplicate onDuplicate,
        Set<String> apart,
        RosterChoices choices) {
    public static final RosterOptions FIND_OUT = new RosterOptions(TableOptions.FIND_OUT, Map.of(), OnDuplicate.MERGE);

    public RosterOptions {
        mapping = Map.copyOf(mapping);
        apart = Set.copyOf(apart);
    }

    public RosterOptions(TableOptions table, Map<String, String> mapping, OnDuplicate onDuplicate) {
        this(table, mapping, onDuplicate, Set.of(), RosterChoices.NONE);
    }

    public RosterOptions with(RosterChoices newChoices) {
        return new RosterOptions(table, mapping, onDuplicate, apart, newChoices);
    }

    public RosterOptions with(OnDuplicate other) {
        return new RosterOptions(table, mapping, other, apart, choices);
    }

    /// The same of a table that is read like this.
    public RosterOptions with(TableForm<RosterField> form) {
        var headers = new HashMap<String, String>();
        form.fields().forEach((header, field) -> headers.put(field.key(), header));
        return new RosterOptions(form.options(), headers, onDuplicate, form.apart(), choices);
    }
}
