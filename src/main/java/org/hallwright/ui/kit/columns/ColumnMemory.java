package org.hallwright.ui.kit.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Which column was made which field, by shape of file, so that the next file of that form is read alike.
///
/// It belongs to the user and not to an exhibition: the same forms come for the next exhibition too, and an undone
/// import must not forget them.
public final class ColumnMemory {
    private final Map<String, Columns> all;
    private final Consumer<Map<String, Columns>> keeper;

    /// What the user said of one shape of file.
    ///
    /// @param headerRow the row with the headers, 0 where it was found by itself
    /// @param mapping keys of fields to headers
    /// @param apart headers that are no field
    public record Columns(int headerRow, Map<String, String> mapping, Set<String> apart) {
        public Columns {
            mapping = Map.copyOf(mapping);
            apart = Set.copyOf(apart);
        }
    }

    /// @param keeper keeps all of it for the next start
    public ColumnMemory(Map<String, Columns> known, Consumer<Map<String, Columns>> keeper) {
        all = new HashMap<>(known);
        this.keeper = keeper;
    }

    /// What is known of a shape of file.
    public Optional<Columns> of(String shape) {
        return Optional.ofNullable(all.get(shape));
    }

    /// Keeps what the user set.
    public void keep(String shape, Columns columns) {
        if (!columns.equals(all.put(shape, columns))) {
            keeper.accept(Map.copyOf(all));
        }
    }

    /// Forgets a shape of file, so that its columns are found anew.
    public void forget(String shape) {
        if (all.remove(shape) != null) {
            keeper.accept(Map.copyOf(all));
        }
    }
}
