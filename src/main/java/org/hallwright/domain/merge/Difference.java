package org.hallwright.domain.merge;

import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// What both copies made differently, so that somebody has to choose.
///
/// @param subject the record that it is about, as one of the copies has it
/// @param field path of the field, see [org.hallwright.domain.change.Fields]; empty where it is about the whole record
/// @param base the value from which both began, null for none
/// @param users what needs a record that one copy deleted, among what the other made
public record Difference(
        Reason reason,
        Entry subject,
        String field,
        @Nullable Object base,
        @Nullable Object mine,
        @Nullable Object theirs,
        List<Entry> users) {
    /// Why there is no telling.
    public enum Reason {
        /// Both changed one field.
        FIELD,
        /// Both changed the record in ways that do not go together.
        RECORD,
        /// Deleted here; changed or used there.
        DELETED_HERE,
        /// Deleted there; changed or used here.
        DELETED_THERE,
        /// The booth is let to another exhibitor in each copy, or held for another name.
        BOOTH_TAKEN
    }

    /// Which difference a choice is about, in any order and however often it is found anew.
    public record Key(Id<?> id, String field) {}

    public Difference {
        users = List.copyOf(users);
    }

    static Difference of(Reason reason, @Nullable Entry base, @Nullable Entry mine, @Nullable Entry theirs) {
        var subject = mine != null ? mine : theirs;
        if (subject == null) {
            throw new IllegalArgumentException("A difference is about something");
        }
        return new Difference(reason, subject, "", base, mine, theirs, List.of());
    }

    Difference usedBy(List<Entry> newUsers) {
        return new Difference(reason, subject, field, base, mine, theirs, newUsers);
    }

    public Key key() {
        return new Key(subject.id(), field);
    }
}
