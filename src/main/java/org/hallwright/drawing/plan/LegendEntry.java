package org.hallwright.drawing.plan;

import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Pattern;
import org.jspecify.annotations.Nullable;

/// One line of a plan's legend. Exactly one of key, name and country says what it stands for.
///
/// @param key the message key of its words, such as `booth-status.held`; empty for none
/// @param name the words themselves, such as a themed area's name; empty for none
/// @param country ISO 3166-1 alpha-2; empty for none
/// @param pattern lines over the fill, in the colour of the line
/// @param line of the outline, the pattern or the sign
/// @param count how many things of the sheet it stands for
/// @param fire the kind of fire points whose sign it explains; null for what has no such sign
/// @param supply the kind of supply whose sign it explains; null for what has no such sign
public record LegendEntry(
        Symbol symbol,
        String key,
        String name,
        String country,
        Ink fill,
        Pattern pattern,
        Ink line,
        int count,
        FirePoint.@Nullable Kind fire,
        @Nullable UtilityKind supply) {
    /// What the sample beside the words looks like.
    public enum Symbol {
        BOOTH,
        DOOR,
        POINT
    }

    /// An entry whose words are a message key.
    static LegendEntry of(Symbol symbol, String key, Ink fill, Ink line, int count) {
        return new LegendEntry(symbol, key, "", "", fill, Pattern.NONE, line, count, null, null);
    }

    /// An entry of fire points of a kind, whose sign is left blank in the ink of the floor.
    static LegendEntry of(FirePoint.Kind fire, String key, Ink fill, Ink floor, int count) {
        return new LegendEntry(Symbol.POINT, key, "", "", fill, Pattern.NONE, floor, count, fire, null);
    }

    /// An entry of supplies of a kind, whose sign stands in a ring on the ink of the floor.
    static LegendEntry of(UtilityKind supply, String key, Ink fill, Ink floor, int count) {
        return new LegendEntry(Symbol.POINT, key, "", "", fill, Pattern.NONE, floor, count, null, supply);
    }
}
