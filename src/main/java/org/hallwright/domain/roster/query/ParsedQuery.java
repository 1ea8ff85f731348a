package org.hallwright.domain.roster.query;

import java.util.List;
import java.util.Optional;

/// A query as it was written, with the clauses that all must hold and where each of them stands.
public record ParsedQuery(String text, Query condition, List<Clause> clauses) {
    /// @param from its first character in the text
    /// @param to after its last one
    public record Clause(int from, int to, Query condition) {
        /// The field that the clause is about, alone and perhaps denied; empty for words and for alternatives.
        public Optional<Query.Field> field() {
            return switch (condition instanceof Query.Not(var part) ? part : condition) {
                case Query.Has has -> Optional.of(has.field());
                case Query.Is is -> Optional.of(is.field());
                case Query.Between between -> Optional.of(between.field());
                default -> Optional.empty();
            };
        }
    }

    public String words(Clause clause) {
        return text.substring(clause.from(), clause.to());
    }

    /// The text without a clause.
    public String without(Clause clause) {
        return joined(text.substring(0, clause.from()), text.substring(clause.to()));
    }

    /// The text in which those clauses take the place of all that are about the field; empty ones take them away.
    public String with(Query.Field field, String term) {
        var left = new StringBuilder(text);
        for (var clause : clauses.reversed()) {
            if (clause.field().filter(field::equals).isPresent()) {
                left.delete(clause.from(), clause.to());
            }
        }
        return joined(left.toString(), term);
    }

    private static String joined(String before, String after) {
        return (before.strip() + " " + after.strip()).strip().replaceAll("\\s+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", " ");
    }
}
