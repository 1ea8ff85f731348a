package org.hallwright.domain.roster.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A condition that an exhibitor fulfils or not.
public sealed interface Query {
    Query EVERYTHING = new All(List.of());

    boolean matches(Subject subject);

    record All(List<Query> parts) implements Query {
        @Override
        public boolean matches(Subject subject) {
            for (var part : parts) {
                if (!part.matches(subject)) {
                    return false;
                }
            }
            return true;
        }
    }

    record Any(List<Query> parts) implements Query {
        @Override
        public boolean matches(Subject subject) {
            return parts.stream().anyMatch(part -> part.matches(subject));
        }
    }

    record Not(Query part) implements Query {
        @Override
        public boolean matches(Subject subject) {
            return !part.matches(subject);
        }
    }

    /// A bare word, folded, somewhere in the text.
    record Word(String word) implements Query {
        @Override
        public boolean matches(Subject subject) {
            return subject.text().contains(word);
        }
    }

    /// Whether the field has any value.
    record Has(Field field) implements Query {
        @Override
        public boolean matches(Subject subject) {
            return subject.numbers().containsKey(field.key())
                    || !subject.values(field.key()).isEmpty();
        }
    }

    /// One of some values, folded: a part of a text, a code, or the beginning of a code's name.
    ///
    /// @param whole whether a value must be met wholly
    record Is(Field field, List<String> wanted, boolean whole) implements Query {
        @Override
        public boolean matches(Subject subject) {
            for (var value : subject.values(field.key())) {
                for (var word : wanted) {
                    if (meets(value, word)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean meets(String value, String word) {
            if (whole) {
                return value.equals(word);
            }
            // Two letters are a code: RU must not find Rwanda's neighbours by the beginning of their names.
            return field.kind() == QueryField.Kind.CODE
                    ? value.equals(word) || value.startsWith(word) && !isShort(word)
                    : value.contains(word);
        }

        private static boolean isShort(String word) {
            return word.length() < 3 && word.charAt(0) < 128;
        }
    }

    /// A number within limits, of which either may be missing.
    record Between(
            Field field, @Nullable Double least, @Nullable Double most, boolean open) implements Query {
        @Override
        public boolean matches(Subject subject) {
            var number = subject.numbers().get(field.key());
            return number != null
                    && (least == null || (open ? number > least : number >= least))
                    && (most == null || (open ? number < most : number <= most));
        }
    }

    /// A field of ours or a column of an imported table.
    ///
    /// @param key under which subjects keep its values
    record Field(String key, QueryField.Kind kind) {
        /// Before the folded name of a column that is no field of ours.
        private static final String COLUMN = "=";

        public static Field of(QueryField field) {
            return new Field(field.key(), field.kind());
        }

        /// A query cannot write quotes within quotes, so they do not count in a header.
        ///
        /// @param folded name of the column
        public static Field ofColumn(String folded) {
            return new Field(COLUMN + folded.replace("\"", ""), QueryField.Kind.TEXT);
        }
    }
}
