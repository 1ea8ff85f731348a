package org.hallwright.domain.value;

/// A name in the two working languages, of which either may be empty.
///
/// Both are trimmed, never null. Which of them is shown is the business of the screen or the paper.
public record Name(String en, String zh) implements Composite {
    /// Below it no character is Han: most texts need not be looked up.
    private static final int FIRST_HAN = 0x2E80;

    public static final Name NONE = new Name("", "");

    /// The unit separator, which nobody types.
    private static final char SEPARATOR = '\u001f';

    public Name {
        en = en == null ? "" : en.strip();
        zh = zh == null ? "" : zh.strip();
    }

    public static Name of(String en, String zh) {
        return new Name(en, zh);
    }

    /// A name of which it is not known in which language it is: one with Han characters is Chinese, else English.
    public static Name guess(String text) {
        return hasHan(text) ? new Name("", text) : new Name(text, "");
    }

    private static boolean hasHan(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_HAN
                    && Character.UnicodeScript.of(text.codePointAt(i)) == Character.UnicodeScript.HAN) {
                return true;
            }
        }
        return false;
    }

    /// A value as the argument of a text: a name keeps both languages, so that whoever reads the text chooses.
    public static String argument(Object value) {
        return value instanceof Name name ? name.packed() : String.valueOf(value);
    }

    /// The name that [#argument] made, or the same text under both languages where it made it of something else.
    public static Name ofArgument(String argument) {
        var at = argument.indexOf(SEPARATOR);
        return at < 0 ? new Name(argument, argument) : new Name(argument.substring(0, at), argument.substring(at + 1));
    }

    private String packed() {
        return en.isEmpty() || zh.isEmpty() ? enFirst() : en + SEPARATOR + zh;
    }

    public boolean isEmpty() {
        return en.isEmpty() && zh.isEmpty();
    }

    /// The English name, or the Chinese one where there is no English.
    public String enFirst() {
        return en.isEmpty() ? zh : en;
    }

    /// The Chinese name, or the English one where there is no Chinese.
    public String zhFirst() {
        return zh.isEmpty() ? en : zh;
    }

    /// Both names with a space between, or the one that there is.
    public String both() {
        return en.isEmpty() || zh.isEmpty() || en.equals(zh) ? enFirst() : zh + " " + en;
    }
}
