package org.hallwright.cli.keep;

import java.nio.file.Path;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.service.stores.StoreHealth;
import org.jspecify.annotations.Nullable;

/// How archives and checks of the store are answered: whether all is well, and what was compared.
final class HealthReply {
    private HealthReply() {}

    /// @param file the archive, null where there is none
    static Reply of(Session session, StoreHealth health, @Nullable Path file, String key) {
        var checked = health.checked().entrySet().stream()
                .map(check -> Json.object("what", check.getKey(), "ok", check.getValue()))
                .toList();
        var journal = Json.object(
                "bytes", health.journalBytes(), "entries", health.journalEntries(), "last", health.lastSequence());
        var result =
                Json.object("ok", health.ok(), "records", health.records(), "journal", journal, "checked", checked);
        if (file != null) {
            result.put("file", file.toString());
        }
        var line = health.ok()
                ? session.text(key, health.records(), health.journalEntries(), String.valueOf(file))
                : session.text("cli.not-well", session.store());
        return Reply.done(result, line).exit(health.ok() ? Reply.DONE : Reply.WRONG_WORLD);
    }
}
