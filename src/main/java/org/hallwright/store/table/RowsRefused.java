package org.hallwright.store.table;

import java.sql.SQLException;

/// Thrown where the database did not take rows; its message quotes none of them.
public final class RowsRefused extends RuntimeException {
    RowsRefused(String table, SQLException cause) {
        super("The table did not take the rows: " + table, cause);
    }
}
