package org.hallwright.domain.change;

import java.util.Objects;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// One entry before and after a change: null before means created, null after means deleted.
public record Edit(@Nullable Entry before, @Nullable Entry after) {
    public Edit {
        if (before == null && after == null) {
            throw new IllegalArgumentException("An edit has a before or an after");
        }
        if (before != null
                && after != null
                && !(before.id().equals(after.id()) && before.getClass() == after.getClass())) {
            throw new IllegalArgumentException("An edit keeps the identity and the kind of its entry");
        }
    }

    public static Edit create(Entry entry) {
        return new Edit(null, entry);
    }

    public static Edit delete(Entry entry) {
        return new Edit(entry, null);
    }

    public Id<? extends Entry> id() {
        return any().id();
    }

    /// Whether no user counts what it touches.
    public boolean isAside() {
        return any().isAside();
    }

    public Class<? extends Entry> kind() {
        return any().getClass();
    }

    public Edit inverse() {
        return new Edit(after, before);
    }

    boolean isIdle() {
        return Objects.equals(before, after);
    }

    private Entry any() {
        return after != null ? after : Objects.requireNonNull(before);
    }
}
