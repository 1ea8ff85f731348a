package org.hallwright.domain.value;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/// The identity of one record, which never changes, whatever number or name the record has.
///
/// The type parameter exists for the compiler only: two ids are equal when their text is. The text is unique within
/// a store and is at most 64 characters of letters, digits, `-`, `_`, `.` and `:`.
///
/// @param <T> the record that bears it
public record Id<T>(String value) implements Comparable<Id<?>> {
    public Id {
        Objects.requireNonNull(value);
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("An id has 1 to 64 characters: " + value);
        }
    }

    /// A fresh identity for a record that the user makes.
    public static <T> Id<T> fresh() {
        return new Id<>(UUID.randomUUID().toString());
    }

    /// The same identity for the same words, for records that must come out equal each time (samples, imports).
    public static <T> Id<T> named(String words) {
        return new Id<>(
                UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
