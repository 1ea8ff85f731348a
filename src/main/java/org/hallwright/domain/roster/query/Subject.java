package org.hallwright.domain.roster.query;

import java.util.List;
import java.util.Map;

/// What a query looks at in one exhibitor; all words are folded, see [org.hallwright.domain.value.Folding].
///
/// @param text everything that a bare word may be found in
/// @param values codes and shown names by the key of their field; a field without a value is missing
/// @param numbers by the key of their field; what is not known is missing
public record Subject(String text, Map<String, List<String>> values, Map<String, Double> numbers) {
    List<String> values(String key) {
        return values.getOrDefault(key, List.of());
    }
}
