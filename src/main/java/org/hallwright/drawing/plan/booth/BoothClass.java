package org.hallwright.drawing.plan.booth;

import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Pattern;

/// One class of booths that a colouring tells apart: its fill, and by exactly one of key, name and country
/// its words.
public record BoothClass(String key, String name, String country, Ink fill, Pattern pattern) {
    static BoothClass keyed(String key, Ink fill) {
        return new BoothClass(key, "", "", fill, Pattern.NONE);
    }

    static BoothClass named(String name, Ink fill) {
        return new BoothClass("", name, "", fill, Pattern.NONE);
    }

    static BoothClass ofCountry(String country, Ink fill) {
        return new BoothClass("", "", country, fill, Pattern.NONE);
    }

    BoothClass with(Pattern newPattern) {
        return new BoothClass(key, name, country, fill, newPattern);
    }
}
