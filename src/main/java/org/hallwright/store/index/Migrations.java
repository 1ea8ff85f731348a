package org.hallwright.store.index;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/// Brings the tables to the version that this program knows.
///
/// Checksums of rows are taken of the entry's JSON without defaults: a migration that adds a column with its
/// default leaves them as they are, any other must take them anew.
public final class Migrations {
    /// The highest version among the scripts in `migration`.
    public static final int VERSION = 9;

    private Migrations() {}

    static int versionOf(Handle handle) {
        return handle.createQuery("SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\"")
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    static void run(String url, String user) {
        Flyway.configure()
                .dataSource(url, user, "")
                .locations("classpath:org/hallwright/store/migration")
                .configuration(Map.of("flyway.loggers", "slf4j"))
                .load()
                .migrate();
    }
}
