package org.hallwright.i18n;

import java.util.stream.Collectors;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.merge.Difference;
import org.hallwright.domain.merge.Difference.Reason;
import org.jspecify.annotations.Nullable;

/// What both copies of an exhibition made differently, in words of the trade.
public record DifferenceWords(RecordWords words) {
    /// The record: `Exhibitor Bohai Steel`.
    public String subject(Difference d) {
        return said(d.subject());
    }

    public String said(Entry entry) {
        return (words.kind(entry) + " " + words.name(entry)).strip();
    }

    /// The field, or what happened to the whole record.
    public String what(Difference d) {
        return d.reason() == Reason.FIELD
                ? words.field(d.field())
                : words.messages().text("difference", d.reason());
    }

    public String mine(Difference d) {
        return side(d, d.mine(), d.reason() == Reason.DELETED_HERE);
    }

    public String theirs(Difference d) {
        return side(d, d.theirs(), d.reason() == Reason.DELETED_THERE);
    }

    private String side(Difference d, @Nullable Object value, boolean deletes) {
        if (deletes) {
            return words.messages().text("copies.deleted");
        }
        return switch (d.reason()) {
            case FIELD -> words.value(d.field(), value);
            case BOOTH_TAKEN -> words.value(value);
            case RECORD -> words.messages().text("copies.as-changed");
            case DELETED_HERE, DELETED_THERE ->
                d.users().isEmpty()
                        ? words.messages().text("copies.as-changed")
                        : words.messages()
                                .text(
                                        "copies.used-by",
                                        d.users().stream().map(this::said).collect(Collectors.joining(", ")));
        };
    }
}
