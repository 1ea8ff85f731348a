package org.hallwright.store.table;

import java.util.List;

/// The tables of one aggregate.
public interface Repository {
    List<Table<?>> tables();
}
