package org.hallwright.service.stores;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.hallwright.domain.change.Label;
import org.hallwright.service.Workspace;
import org.hallwright.store.Recovery;
import org.jspecify.annotations.Nullable;

/// Archives of the whole store, and whether what is on the disk is what was edited.
public final class BackupService {
    private final Workspace workspace;

    public BackupService(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Writes an archive of everything and reads it back.
    ///
    /// @param out null for the store's own folder of backups
    public Path backup(@Nullable Path out) {
        return workspace.store().backup(out);
    }

    public StoreHealth verify() {
        var found = workspace.store().verify();
        var checked = new LinkedHashMap<String, Boolean>();
        found.checked().forEach(check -> checked.put(check.what(), check.ok()));
        return new StoreHealth(
                found.ok(),
                found.records(),
                found.journal().bytes(),
                found.journal().entries(),
                found.journal().lastSequence(),
                checked);
    }

    /// What the user should know of how the store was opened; empty where all was in order.
    public Optional<Label> recovery() {
        return Optional.of(workspace.store().recovery())
                .filter(Recovery::isNotable)
                .map(BackupService::label);
    }

    /// Who hears of what the store has to mend from now on; called off the screen's thread.
    public void onMended(Consumer<Label> handler) {
        workspace.store().onMended(recovery -> handler.accept(label(recovery)));
    }

    private static Label label(Recovery recovery) {
        return recovery.backup().isEmpty()
                ? Label.of("stores.rebuilt-from-journal", recovery.replayed(), recovery.upTo())
                : Label.of("stores.rebuilt", recovery.backup(), recovery.replayed(), recovery.upTo());
    }
}
