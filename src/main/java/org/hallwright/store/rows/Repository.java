package org.hallwright.store.rows;

import java.util.List;

/// The tables of one aggregate.
interface Repository {
    List<Table<?>> tables();
}
